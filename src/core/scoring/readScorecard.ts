import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks } from "../frameworks/frameworkTypes";
import { scorecardWords, type ScorecardWords } from "../frameworks/scorecardWords";
import type { CellValue, Grid } from "../rows/sheet";
import { nearest } from "../text/nearest";
import { cardShape, type CardShape, type NameMeaning } from "./cardShape";
import { areFractions, withoutFractions } from "./fractions";
import { locateCard, type CardLocation } from "./locateCard";
import { locateColumns } from "./locateColumns";
import { nameKey } from "../frameworks/nameKey";
import { readCardCell } from "./readCardCell";
import { readPlan } from "./readPlan";
import type { CardCell, CardColumns, CardRow, KnownRow, Scorecard, UnknownRow } from "./scorecard";

/**
 * The scorecard on a sheet, of either framework and in either language, wherever it stands; `undefined` when no column
 * holds names enough to be one. Nothing is guessed: a name that is only near a known one is reported as unknown.
 * Cost: one matching key for each short text cell, so a sheet that is known to be an inventory should not be tried.
 */
export function readScorecard(
  grid: Grid,
  frameworks: Frameworks = builtInFrameworks,
  words: ScorecardWords = scorecardWords,
): Scorecard | undefined {
  const location = locateCard(
    grid,
    [cardShape("stages", frameworks), cardShape("performance", frameworks)],
    words.minimumNames,
  );
  if (!location) return undefined;
  const columns = locateColumns(grid, location, words);
  const { kind } = location.shape;
  const rows = readRows(grid, location, columns, words);
  const plan = kind === "stages" ? readPlan(grid, frameworks.stages, words) : [];
  const planRows = new Set(plan.filter(({ place }) => place.column === columns.name).map(({ place }) => place.row));
  const isCard = ({ place }: CardRow) => !planRows.has(place.row);
  const [parts, groups] = [rows.parts.filter(isCard), rows.groups.filter(isCard)];
  const scored = kind === "performance" && areFractions([...parts, ...groups]) ? withoutFractions : <T>(row: T) => row;
  return {
    kind,
    columns,
    parts: parts.map(scored),
    groups: groups.map(scored),
    unknown: rows.unknown.filter(isCard),
    plan,
  };
}

interface CardRows {
  readonly parts: readonly KnownRow[];
  readonly groups: readonly KnownRow[];
  readonly unknown: readonly UnknownRow[];
}

/**
 * The rows from the first known name on. A stage or perspective without a figure is only a title. Unknown rows count between known ones; after the last known one only up to a blank
 * row, and only while a part is still missing, since other tables may follow directly (in the Muscat document they do).
 */
function readRows(grid: Grid, { shape, hits }: CardLocation, columns: CardColumns, words: ScorecardWords): CardRows {
  const known = new Map(hits.map(({ index, role, id }) => [index, { role, id }]));
  const rows = (role: NameMeaning["role"]) =>
    hits.filter((hit) => hit.role === role).map(({ index, id }) => ({ ...readRow(grid, index, shape, columns), id }));
  const parts = rows("part");
  const partCount = shape.groups.reduce((sum, group) => sum + group.parts.length, 0);
  const isComplete = new Set(parts.map(({ id }) => id)).size === partCount;
  const [first, last] = [hits[0]?.index ?? 0, hits[hits.length - 1]?.index ?? 0];
  const unknown: UnknownRow[] = [];
  for (let index = first; index < grid.rows.length; index++) {
    if (known.has(index)) continue;
    const row = readRow(grid, index, shape, columns);
    if (
      index > last &&
      (isComplete || isBlank(row) || grid.rowNumbers[index] !== (grid.rowNumbers[index - 1] ?? 0) + 1)
    )
      break;
    if (isUnknown(row, words)) unknown.push({ ...row, nearest: nearestName(row.name, shape) });
  }
  const groups = rows("group").filter(
    ({ points }) => points && !(!points.value.measured && points.value.reason.kind === "blank"),
  );
  return { parts, groups, unknown };
}

function readRow(grid: Grid, index: number, shape: CardShape, columns: CardColumns): CardRow {
  const cells = grid.rows[index] ?? [];
  const sheetRow = grid.rowNumbers[index] ?? 0;
  const cell = (column: number | undefined): CardCell | undefined => {
    if (column === undefined) return undefined;
    const raw: CellValue = cells[column] ?? null;
    return { place: { row: sheetRow, column }, raw, ...readCardCell(raw, shape.kind === "performance") };
  };
  const name = cells[columns.name];
  return {
    name: typeof name === "string" || typeof name === "number" ? String(name).trim() : "",
    place: { row: sheetRow, column: columns.name },
    points: cell(columns.points),
    maximum: cell(columns.maximum),
  };
}

function isBlank({ name, points }: CardRow): boolean {
  return name === "" && (points === undefined || points.raw === null || points.raw === "");
}

/** A row with points under a name the framework does not know; titles, repeated headers and totals are none. */
function isUnknown({ name, points }: CardRow, words: ScorecardWords): boolean {
  const key = nameKey(name);
  return points?.value.measured === true && !words.total.some((word) => nameKey(word) === key);
}

function nearestName(name: string, shape: CardShape): NameMeaning | undefined {
  const names = [...shape.names];
  const found = nearest(
    nameKey(name),
    names.map(([key]) => key),
  );
  return found && !found.tied ? names[found.index]?.[1] : undefined;
}

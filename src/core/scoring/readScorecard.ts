import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks } from "../frameworks/frameworkTypes";
import { scorecardWords, type ScorecardWords } from "../frameworks/scorecardWords";
import type { CellValue, Grid } from "../rows/sheet";
import { nearest } from "../text/nearest";
import { cardShape, type CardShape, type NameMeaning } from "./cardShape";
import { withoutFractions } from "./fractions";
import { locateCard, type CardLocation } from "./locateCard";
import { locateColumns } from "./locateColumns";
import { nameKey } from "../frameworks/nameKey";
import { readCardCell } from "./readCardCell";
import { readPlan } from "./readPlan";
import type { CardCell, CardColumns, CardRow, KnownRow, Scorecard, UnknownRow } from "./scorecard";
import { withoutOwnResults } from "./withoutOwnResults";

/**
 * The scorecard on a sheet, of either framework and in either language, wherever it stands; `undefined` when no column
 * holds names enough to be one. Nothing is guessed: a name that is only near a known one is reported as unknown. What
 * Jahiz itself has written beside a scorecard is no part of it.
 * Cost: one matching key for each short text cell, so a sheet that is known to be an inventory should not be tried.
 */
export function readScorecard(
  sheetGrid: Grid,
  frameworks: Frameworks = builtInFrameworks,
  words: ScorecardWords = scorecardWords,
): Scorecard | undefined {
  const grid = withoutOwnResults(sheetGrid);
  const location = locateCard(
    grid,
    [cardShape("stages", frameworks), cardShape("performance", frameworks)],
    words.minimumNames,
  );
  if (!location) return undefined;
  const { kind } = location.shape;
  const columns = locateColumns(grid, location, words);
  const plan = kind === "stages" ? readPlan(grid, frameworks.stages, words) : [];
  const planRows = new Set(plan.filter(({ place }) => place.column === columns.name).map(({ place }) => place.row));
  const { parts, groups, unknown } = readRows(grid, location, columns, planRows, words);
  return { kind, columns, ...withoutFractions(kind, parts, groups), unknown, plan };
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
function readRows(
  grid: Grid,
  { shape, hits }: CardLocation,
  columns: CardColumns,
  planRows: ReadonlySet<number>,
  words: ScorecardWords,
): CardRows {
  const known = hits
    .map(({ index, role, id }) => ({ index, role, row: { id, ...readRow(grid, index, shape, columns) } }))
    .filter(
      ({ role, row: { points, place } }) =>
        !planRows.has(place.row) && (role === shape.partRole || (points && !isBlank(points))),
    );
  const rowsOf = (wanted: NameMeaning["role"]) => known.filter(({ role }) => role === wanted).map(({ row }) => row);
  const parts = rowsOf(shape.partRole);
  const isComplete = new Set(parts.map(({ id }) => id)).size === shape.groups.flatMap((group) => group.parts).length;
  const [first, last] = [known[0]?.index ?? 0, known[known.length - 1]?.index ?? 0];
  const knownIndexes = new Set(hits.map(({ index }) => index));
  const unknown: UnknownRow[] = [];
  for (let index = first; index < grid.rows.length; index++) {
    const row = readRow(grid, index, shape, columns);
    const isAfterGap = grid.rowNumbers[index] !== (grid.rowNumbers[index - 1] ?? 0) + 1 || isBlankRow(row);
    if (index > last && (isComplete || isAfterGap)) break;
    if (knownIndexes.has(index) || planRows.has(row.place.row)) continue;
    if (isUnknown(row, words)) unknown.push({ ...row, nearest: nearestName(row.name, shape) });
  }
  return { parts, groups: rowsOf(shape.groupRole), unknown };
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

function isBlankRow({ name, points }: CardRow): boolean {
  return name === "" && (points === undefined || isBlank(points));
}

function isBlank({ value }: CardCell): boolean {
  return !value.measured && value.reason.kind === "blank";
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

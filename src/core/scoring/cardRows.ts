import { nameKey } from "../frameworks/nameKey";
import { scorecardWords, type TotalKind } from "../frameworks/scorecardWords";
import type { CellValue, Grid } from "../rows/sheet";
import { nearest } from "../text/nearest";
import type { CardShape, NameMeaning } from "./cardShape";
import { headerRole } from "./headerRole";
import type { CardLocation } from "./locateCards";
import { measured } from "./measured";
import { readCardCell } from "./readCardCell";
import { scoreScale } from "./scoreScale";
import type { CardCell, CardColumns, CardRow, KnownRow, Scorecard, TotalRow, UnknownRow } from "./scorecard";

export type CardRows = Pick<Scorecard, "parts" | "groups" | "unknown" | "totals" | "remarks">;

/** So many unknown names are compared with those that are missing (each comparison is dear); a card has some twenty. */
const nearSearchedNames = 100;

type Name = readonly [key: string, meaning: NameMeaning];

/** What is needed to read a card's rows. */
export interface RowsToRead {
  readonly grid: Grid;
  readonly location: CardLocation;
  readonly columns: CardColumns;
  /** Sheet rows of the plan checklist. */
  readonly planRows: ReadonlySet<number>;
}

/**
 * The rows of a card: from its header, or else its first known name, to the first blank row after its last known name. A
 * stage or perspective without a figure is only a title. After the last known name another table may follow directly (in
 * the Muscat document one does): it begins at a row whose maximum is none, or at the first name of another card.
 */
export function cardRows(read: RowsToRead): CardRows {
  const { location, planRows } = read;
  const { shape, hits } = location;
  const known = hits
    .map(({ index, role, id }) => ({ index, role, row: { id, ...rowAt(read, index, { role, id }) } }))
    .filter(
      ({ role, row: { points, place } }) =>
        !planRows.has(place.row) && (role === shape.partRole || (points && !isBlank(points))),
    );
  const rowsOf = (wanted: NameMeaning["role"]): KnownRow[] =>
    known.filter(({ role }) => role === wanted).map(({ row }) => row);
  const others = otherRows(read, known[known.length - 1]?.index ?? 0);
  return { parts: rowsOf(shape.partRole), groups: rowsOf(shape.groupRole), ...others };
}

/** The rows of no known name; none where no column of points is known. `last` is the index of the last known row. */
function otherRows(read: RowsToRead, last: number): Pick<CardRows, "unknown" | "totals" | "remarks"> {
  const { grid, location, columns, planRows } = read;
  const ofOthers = rowsOfOthers(location);
  const titles = new Set([...location.hits.map(({ index }) => index), ...ofOthers]);
  const missing = missingNames(location);
  const unknown: UnknownRow[] = [];
  const nearestOf = (name: string) => (unknown.length < nearSearchedNames ? nearestName(name, missing) : undefined);
  const totals: TotalRow[] = [];
  const remarks: CardRow[] = [];
  for (let index = firstRow(read); index < grid.rows.length && columns.points !== undefined; index++) {
    const row = rowAt(read, index);
    const isBeyond = ofOthers.has(index) || isAfterGap(grid, index) || isBlankRow(row) || isOfAnotherTable(row);
    if (index > last && isBeyond) break;
    if (titles.has(index) || planRows.has(row.place.row)) continue;
    const kind = kindOf(row);
    if (kind === "unknown") unknown.push({ ...row, nearest: nearestOf(row.name) });
    else if (kind === "remark") remarks.push(row);
    else if (kind) totals.push({ ...row, means: kind });
  }
  return { unknown, totals, remarks };
}

/** The indexes of the rows that name another card in the column of the names. */
function rowsOfOthers({ column, others }: CardLocation): ReadonlySet<number> {
  return new Set(others.filter((other) => other.column === column).flatMap(({ indexes }) => indexes));
}

/** The index of the first known name; with a header, of the first row of the unbroken run below it and below another card. */
function firstRow(read: RowsToRead): number {
  const { grid, location, columns } = read;
  const { headerRow = Infinity } = columns;
  const ofOthers = rowsOfOthers(location);
  let first = location.hits[0]?.index ?? 0;
  const isBelowHeader = (index: number) => (grid.rowNumbers[index] ?? 0) > headerRow && !ofOthers.has(index);
  while (isBelowHeader(first - 1) && !isAfterGap(grid, first) && !isBlankRow(rowAt(read, first - 1))) first--;
  return first;
}

function rowAt({ grid, location, columns }: RowsToRead, index: number, meaning?: NameMeaning): CardRow {
  const cells = grid.rows[index] ?? [];
  const isPercentScale = isOfPercentScale(location.shape, meaning);
  const sheetRow = grid.rowNumbers[index] ?? 0;
  const cell = (column: number | undefined): CardCell | undefined => {
    if (column === undefined) return undefined;
    const raw: CellValue = cells[column] ?? null;
    return { place: { row: sheetRow, column }, raw, ...readCardCell(raw, isPercentScale) };
  };
  const points = cell(columns.points);
  const names = [columns.name, ...location.companions].map((column) => nameIn(cells[column]));
  return {
    name: names.find((name) => name !== "") ?? "",
    place: { row: sheetRow, column: columns.name },
    points,
    maximum: cell(columns.maximum) ?? statedMaximum(points, columns),
  };
}

/** A score of 0–100 may be written as per cents: that of an axis, a perspective, or a stage of as many points. */
function isOfPercentScale({ kind, groupRole, groups }: CardShape, meaning?: NameMeaning): boolean {
  const isScaled = ({ id, maximum }: CardShape["groups"][number]) => id === meaning?.id && maximum === scoreScale.high;
  return kind === "performance" || (meaning?.role === groupRole && groups.some(isScaled));
}

function nameIn(cell: CellValue | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

/**
 * The maximum that the header of the points states, at the figure it holds for. Over the points of components "out of 100"
 * may as well speak of their sum: the whole scale is no other maximum.
 */
function statedMaximum(points: CardCell | undefined, { statedMaximum: raw }: CardColumns): CardCell | undefined {
  if (points === undefined || raw === undefined || raw === scoreScale.high) return undefined;
  return { place: points.place, raw, value: measured(raw), notes: [] };
}

function isAfterGap({ rowNumbers }: Grid, index: number): boolean {
  return rowNumbers[index] !== (rowNumbers[index - 1] ?? 0) + 1;
}

function isBlankRow({ name, points }: CardRow): boolean {
  return name === "" && (points === undefined || isBlank(points));
}

function isBlank({ value }: CardCell): boolean {
  return !value.measured && value.reason.kind === "blank";
}

/** True where something else than a plain number stands in the column of maxima: a share, or a header. */
function isOfAnotherTable({ maximum }: CardRow): boolean {
  return maximum !== undefined && !isBlank(maximum) && (!maximum.value.measured || maximum.notes.includes("percent"));
}

/** A row of neither names nor the plan: a total, a figure of an unknown name, a text without one; a header is none of them. */
function kindOf({ name, points }: CardRow): TotalKind | "unknown" | "remark" | undefined {
  const key = nameKey(name);
  const total = (["overall", "sum", "mean"] as const).find((kind) =>
    scorecardWords.total[kind].some((word) => nameKey(word) === key),
  );
  if (total) return total;
  const reason = points && !points.value.measured ? points.value.reason.kind : undefined;
  if (points?.value.measured || reason === "cellError") return "unknown";
  const isHeader = headerRole(points?.raw) !== undefined || scorecardWords.name.some((word) => nameKey(word) === key);
  return name === "" || isHeader ? undefined : "remark";
}

/** The names that are not on the card yet: what a misspelt one may be meant for. */
function missingNames({ shape, hits }: CardLocation): readonly Name[] {
  const present = new Set(hits.map(({ role, id }) => `${role} ${id}`));
  return [...shape.names].filter(([, { role, id }]) => !present.has(`${role} ${id}`));
}

function nearestName(name: string, names: readonly Name[]): NameMeaning | undefined {
  const found = nearest(
    nameKey(name),
    names.map(([key]) => key),
  );
  return found && !found.tied ? names[found.index]?.[1] : undefined;
}

import type { Catalogue } from "../catalogue/catalogue";
import { remembered } from "../collections/remembered";
import { headerIndex, knownHeader, matchHeader, type HeaderIndex } from "./headerIndex";
import type { CellValue, Sheet } from "./sheet";
import type { HeaderCell, HeaderSureness } from "./table";

/** A header that was found: one row, or two that belong together. */
export interface FoundHeader {
  /** Indices into the grid's rows; the last is the one above the services. */
  readonly gridRows: readonly number[];
  readonly headers: readonly HeaderCell[];
  /** Sheet rows of other headers that would do as well. */
  readonly rivals: readonly number[];
  /** The grid row at which the table ends at the latest: another one's header, or the end of the grid. */
  readonly end: number;
}

/** How far down a header is looked for, in rows that hold something. */
const searchedRows = 100;
/** Where no row has enough exact headers, so many rows are compared with near ones too (each comparison is dear). */
const nearSearchedRows = 30;
/** And so many columns of each. */
const nearSearchedColumns = 500;
/** A row is a header from so many known columns on; fewer may be chance. */
const leastFields = 3;

/** The id of the field that a text in a column names. */
type FieldOf = (text: string, column: number) => string | undefined;

interface Candidate {
  readonly gridRows: readonly number[];
  readonly texts: ReadonlyMap<number, string>;
  readonly fields: ReadonlySet<string>;
}

/** Looks for the header by the catalogue's names: the row, or two rows, that name most of its columns. */
export function findHeader(sheet: Sheet, catalogue: Catalogue, index: HeaderIndex): FoundHeader | undefined {
  const isKnown = remembered((text: string) => knownHeader(text, index)?.field.id);
  const isNear = (text: string, column: number): string | undefined => {
    if (column >= nearSearchedColumns) return undefined;
    const match = matchHeader(text, index);
    return match.kind === "field" ? match.field.id : undefined;
  };
  const needed = Math.min(leastFields, catalogue.fields.length);
  const search = (rows: number, fieldOf: FieldOf): Candidate[] =>
    candidates(sheet, rows, fieldOf).filter((candidate) => candidate.fields.size >= needed);
  const exact = search(searchedRows, isKnown);
  const found = exact.length > 0 ? exact : search(nearSearchedRows, isNear);
  if (found.length === 0) return undefined;
  const best = found.reduce((a, b) => (b.fields.size > a.fields.size ? b : a));
  const rivals = rivalsOf(best, found);
  const end = rivals.find((row) => row > best.gridRows[0]!) ?? sheet.grid.rows.length;
  const rivalRows = rivals.map((row) => sheet.grid.rowNumbers[row]!);
  return { gridRows: best.gridRows, headers: headerCells(best, index), rivals: rivalRows, end };
}

/** The fields that a sheet's most header-like row names, for the message that no header was found. */
export function closestFields(sheet: Sheet, catalogue: Catalogue): readonly string[] {
  const index = headerIndex(catalogue);
  const list = candidates(sheet, nearSearchedRows, (text) => knownHeader(text, index)?.field.id);
  const best = list.reduce<Candidate | undefined>((a, b) => (a && a.fields.size >= b.fields.size ? a : b), undefined);
  return [...(best?.fields ?? [])];
}

function candidates(sheet: Sheet, limit: number, fieldOf: FieldOf): Candidate[] {
  const rows = sheet.grid.rows.slice(0, limit);
  const single = rows.map((row, index) => candidate([index], textsOf(row), fieldOf));
  const double = single.flatMap((upper, index) => {
    const lower = single[index + 1];
    if (!lower || upper.fields.size + lower.fields.size === 0) return [];
    const joined = candidate([index, index + 1], joinLevels(sheet, index, fieldOf), fieldOf);
    return joined.fields.size > Math.max(upper.fields.size, lower.fields.size) || isSplit(upper, lower) ? [joined] : [];
  });
  return [...double, ...single];
}

/** Whether a row only says what stands under the upper one's wide headers: «نعم» and «لا» under one. */
function isSplit({ texts }: Candidate, lower: Candidate): boolean {
  const columns = [...lower.texts.keys()];
  const isSplitAlone = columns.every((column) => !texts.has(column) || !texts.has(column + 1));
  return isSplitAlone && lower.fields.size === 0 && columns.length > 1 && columns.some((column) => !texts.has(column));
}

function candidate(gridRows: readonly number[], texts: ReadonlyMap<number, string>, fieldOf: FieldOf): Candidate {
  const fields = new Set<string>();
  for (const [column, text] of texts) {
    const field = fieldOf(text, column);
    if (field !== undefined) fields.add(field);
  }
  return { gridRows, texts, fields };
}

function textsOf(row: readonly (CellValue | undefined)[]): Map<number, string> {
  const texts = new Map<number, string>();
  row.forEach((value, column) => {
    if (typeof value === "string" && value.trim() !== "") texts.set(column, value);
  });
  return texts;
}

/**
 * Two header rows as one: each column takes the level that is known, else both together. A merged upper cell holds for all its
 * columns, and any other for the blank ones beside it with texts below: «نعم» and «لا» under one, saved as CSV.
 */
function joinLevels(sheet: Sheet, index: number, fieldOf: FieldOf): Map<number, string> {
  const upper = spread(textsOf(sheet.grid.rows[index]!), sheet, sheet.grid.rowNumbers[index]!);
  const lower = textsOf(sheet.grid.rows[index + 1]!);
  for (const column of lower.keys()) {
    const beside = lower.has(column - 1) && upper.get(column - 1);
    if (beside && !upper.has(column)) upper.set(column, beside);
  }
  const joined = new Map<number, string>();
  for (const column of new Set([...upper.keys(), ...lower.keys()])) {
    const above = upper.get(column);
    const below = lower.get(column);
    const both = [above, below].filter(Boolean).join(" ");
    joined.set(column, [both, below, above].find((text) => text && fieldOf(text, column)) ?? both);
  }
  return joined;
}

function spread(texts: Map<number, string>, sheet: Sheet, rowNumber: number): Map<number, string> {
  for (const merge of sheet.facts.merges) {
    const text = texts.get(merge.firstColumn);
    if (merge.firstRow !== rowNumber || text === undefined) continue;
    for (let column = merge.firstColumn; column <= merge.lastColumn; column++) texts.set(column, text);
  }
  return texts;
}

function headerCells(best: Candidate, index: HeaderIndex): HeaderCell[] {
  const cells = [...best.texts]
    .sort(([a], [b]) => a - b)
    .map(([column, text]) => ({ column, text, match: matchHeader(text, index) }));
  return cells.map((cell) => withoutRivals(cell, cells));
}

const surest: readonly HeaderSureness[] = ["exact", "part", "near"];

/** A header that names a field less surely than another does is not that field's: «رقم الخدمة» beside «اسم الخدمة». */
function withoutRivals(cell: HeaderCell, cells: readonly HeaderCell[]): HeaderCell {
  const { match } = cell;
  if (match.kind !== "field" || match.sureness === "exact") return cell;
  const rank = surest.indexOf(match.sureness);
  const isRival = (other: HeaderCell["match"]): boolean =>
    other.kind === "field" && other.field === match.field && surest.indexOf(other.sureness) < rank;
  return cells.some((other) => isRival(other.match))
    ? { ...cell, match: { kind: "unknown", nearest: match.field } }
    : cell;
}

/** Grid rows with as many known columns that are not the same header printed again. */
function rivalsOf(best: Candidate, found: readonly Candidate[]): number[] {
  const same = (other: Candidate): boolean =>
    [...other.fields].filter((field) => best.fields.has(field)).length > best.fields.size / 2;
  return found
    .filter(
      (other) =>
        other !== best && other.gridRows.length === 1 && other.fields.size === best.fields.size && !same(other),
    )
    .map((other) => other.gridRows[0]!);
}

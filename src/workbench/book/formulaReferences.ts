import { columnName, columnOf, quotedSheetName } from "./address";
import { lastColumn, lastRow } from "./limits";
import { shiftedArea, type Shift } from "./shifts";

/** One reference in a formula. An end without row is a whole column, one without column a whole row. */
interface Reference {
  /** As it stands in the formula, quotes taken away; `null` without one. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** `null` for a single cell. */
  readonly last: ReferenceEnd | null;
}

interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Texts, brackets of structured references, names and functions are passed over; references are caught. */
const token = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "\\[(?:[^\\[\\]]|\\[(?:[^\\[\\]])*\\])*\\]",
    "(?<sheet>'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?(?:" +
      "(?<cell>\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})?)|" +
      "(?<lines>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})" +
      ")(?![\\p{L}\\p{N}_.(!])",
    "(?<name>'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!?)",
    "\\d[\\d.]*",
  ].join("|"),
  "gu",
);

/** The formula with other references: `next` gives the new one, or `null` where it leads nowhere any more. */
function mapReferences(formula: string, next: (reference: Reference) => Reference | null): string {
  return formula.replace(token, (text: string, ...rest: unknown[]) => {
    const { sheet, cell, lines } = rest[rest.length - 1] as Record<string, string | undefined>;
    const address = cell ?? lines;
    const reference = address === undefined ? undefined : readReference(sheet, address);
    if (reference === undefined) return text;
    const result = next(reference);
    if (result === reference) return text;
    const name = sheet === undefined ? "" : sheetText((result ?? reference).sheet);
    return result === null ? `${name}#REF!` : name + referenceText(result);
  });
}

/** The formula after rows or columns of a sheet were put in or taken out. */
export function shiftFormula(formula: string, shift: Shift, isShifted: (sheet: string | null) => boolean): string {
  return mapReferences(formula, (reference) => {
    if (!isShifted(reference.sheet)) return reference;
    const { first, last } = reference;
    const end = last ?? first;
    const area = shiftedArea(
      {
        firstRow: first.row ?? 1,
        lastRow: end.row ?? lastRow,
        firstColumn: first.column ?? 0,
        lastColumn: end.column ?? lastColumn,
      },
      shift,
    );
    if (area === undefined) return null;
    const moved = (at: ReferenceEnd, row: number, column: number): ReferenceEnd => ({
      ...at,
      row: at.row === null ? null : row,
      column: at.column === null ? null : column,
    });
    return {
      ...reference,
      first: moved(first, area.firstRow, area.firstColumn),
      last: last && moved(last, area.lastRow, area.lastColumn),
    };
  });
}

/** The formula as it reads so many rows and columns further on; fixed ends ($) stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const first = movedEnd(reference.first, rows, columns);
    const last = reference.last && movedEnd(reference.last, rows, columns);
    return { ...reference, first, last };
  });
}

/** The formula after a sheet was renamed. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const isBefore = (sheet: string | null): boolean => sheet?.toLowerCase() === before.toLowerCase();
  return mapReferences(formula, (reference) =>
    isBefore(reference.sheet) ? { ...reference, sheet: after } : reference,
  );
}

/** The formula after a sheet was deleted: what spoke of it leads nowhere. */
export function loseSheetInFormula(formula: string, name: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === name.toLowerCase() ? { ...reference, sheet: lostSheet } : reference,
  );
}

/** Stands in a reference for a sheet that is gone; no sheet may be called so. */
const lostSheet = "#REF:";

function sheetText(sheet: string | null): string {
  return sheet === lostSheet ? "#REF!" : `${quotedSheetName(sheet ?? "")}!`;
}

/** Whether the formula looks at any cell. */
export function hasReferences(formula: string): boolean {
  let found = false;
  mapReferences(formula, (reference) => {
    found = true;
    return reference;
  });
  return found;
}

function readReference(sheet: string | undefined, address: string): Reference | undefined {
  const [first, last] = address.split(":").map(readEnd);
  if (first === undefined || (address.includes(":") && last === undefined)) return undefined;
  const name = sheet?.slice(0, -1);
  const plain = name?.startsWith("'") === true ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain ?? null, first, last: last ?? null };
}

function readEnd(text: string): ReferenceEnd | undefined {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  if (match === null) return undefined;
  const [, mark, letters = "", between, digits = ""] = match;
  const column = letters === "" ? null : columnOf(letters);
  const row = digits === "" ? null : Number(digits);
  if (column === undefined || (row ?? 1) > lastRow) return undefined;
  const fixedRow = letters === "" ? mark === "$" : between === "$";
  return { row, column, fixedRow, fixedColumn: letters !== "" && mark === "$" };
}

/** Past the edge of the sheet Excel goes on at the other side. */
function movedEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd {
  const wrapped = (value: number, count: number): number => ((value % count) + count) % count;
  return {
    ...end,
    row: end.row === null || end.fixedRow ? end.row : wrapped(end.row - 1 + rows, lastRow) + 1,
    column: end.column === null || end.fixedColumn ? end.column : wrapped(end.column + columns, lastColumn + 1),
  };
}

function referenceText({ first, last }: Reference): string {
  return last === null ? endText(first) : `${endText(first)}:${endText(last)}`;
}

function endText({ row, column, fixedRow, fixedColumn }: ReferenceEnd): string {
  const letters = column === null ? "" : (fixedColumn ? "$" : "") + columnName(column);
  return letters + (row === null ? "" : (fixedRow ? "$" : "") + String(row));
}

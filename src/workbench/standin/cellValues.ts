import type { Area, CellValue } from "../../host/sheet";
import { cellArea, columnCount, contains, rowCount } from "../book/areas";
import type { BookSheet, CellContent } from "../book/book";
import { enteredContent } from "../book/enteredContent";
import { areaOf, sheetOf } from "./cells";
import { checkCells } from "./guards";
import type { Host } from "./host";
import type { Cells } from "./items";
import { invalid } from "./refusal";

/** More cells than this Excel answers with null. */
const mostCells = 5_000_000;

/** A matrix over the cells of a range; `null` for a range too large to read. */
export function matrixOf<Cell>(
  cells: Cells,
  host: Host,
  read: (sheet: BookSheet, area: Area) => Cell[][],
): Cell[][] | null {
  const area = areaOf(cells);
  const sheet = sheetOf(cells, host);
  return rowCount(area) * columnCount(area) > mostCells ? null : read(sheet, area);
}

/** A value as office.js hands it over: blank is "", an error its name. */
export function officeValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel's name for the kind of a value. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** Fits what was written to the range: a single value fills it, a matrix must have its size. */
export function fittedMatrix(value: unknown, area: Area): readonly (readonly unknown[])[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) {
    if (rows * columns > mostCells) throw invalid();
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  }
  const matrix = value as readonly unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalid(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return matrix as readonly (readonly unknown[])[];
}

/**
 * Writes values or formulas as Excel takes them from an add-in: text is read as if it were typed, so that "12" becomes
 * a number and "=A1" a formula, unless the cell's format is text; `null` leaves a cell alone and "" empties it.
 */
export function writeCells(cells: Cells, written: unknown, host: Host): void {
  const area = areaOf(cells);
  checkCells(cells, host);
  const sheet = sheetOf(cells, host);
  const matrix = fittedMatrix(written, area);
  const formats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  const contents = matrix.map((line, down) =>
    line.map((value, right): CellContent => {
      const [row, column] = [area.firstRow + down, area.firstColumn + right];
      if (isFollower(sheet, row, column)) return undefined;
      const { content, numberFormat } = readWritten(value, sheet.style(row, column).numberFormat, host);
      if (numberFormat !== undefined) formats.push({ row, column, format: numberFormat });
      return content;
    }),
  );
  for (const { row, column, format } of formats) sheet.changeStyle(cellArea(row, column), { numberFormat: format });
  sheet.write(area.firstRow, area.firstColumn, contents);
}

/** A cell that a merge hides keeps nothing that is written to it. */
function isFollower(sheet: BookSheet, row: number, column: number): boolean {
  const merge = sheet.parts.merges.length === 0 ? undefined : sheet.mergeAt(row, column);
  return (
    merge !== undefined && !(row === merge.firstRow && column === merge.firstColumn) && contains(merge, row, column)
  );
}

function readWritten(
  value: unknown,
  cellFormat: string,
  host: Host,
): { readonly content: CellContent; readonly numberFormat?: string } {
  if (value === null || value === undefined) return { content: undefined };
  if (typeof value === "number" || typeof value === "boolean") return { content: value };
  if (typeof value !== "string") throw invalid("The stand-in for Excel writes texts, numbers and booleans only.");
  // Excel's cells hold no more.
  if (value.length > 32_767) throw invalid();
  const entered = enteredContent(value, cellFormat, host.book.date1904);
  if ("refused" in entered) throw invalid(`Excel cannot take this for a formula: ${value.slice(0, 60)}`);
  if ("formula" in entered) {
    if (entered.formula.length > 8192) throw invalid();
    return { content: { formula: entered.formula } };
  }
  return { content: entered.value, numberFormat: cellFormat === "General" ? entered.numberFormat : undefined };
}

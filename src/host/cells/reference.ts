import type { Area } from "../sheet";
import { sheetSize } from "./sheetSize";

/** The column (A = 0) of a cell that must stand in the row written as `row`; null when the reference says otherwise. */
export function columnOf(reference: string, row: string): number | null {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const isHere = index > 0 && index <= 3 && reference.length === index + row.length && reference.endsWith(row);
  return isHere && column <= sheetSize.columns ? column - 1 : null;
}

const areaShape = /^(?:[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+:[A-Z]+|\d+:\d+)$/;

/** `A1`, `A1:L9`, whole columns `A:C` and whole rows `1:3`, with or without `$`; null for anything else. */
export function areaOf(reference: string): Area | null {
  const plain = reference.replace(/\$/g, "");
  if (!areaShape.test(plain)) return null;
  const [from = "", to = from] = plain.split(":");
  const first = cornerOf(from, 1, 0);
  const last = cornerOf(to, sheetSize.rows, sheetSize.columns - 1);
  const isSound = first.row >= 1 && first.row <= last.row && last.row <= sheetSize.rows && first.column <= last.column;
  return isSound
    ? { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column }
    : null;
}

/** A corner of an area; a whole row or column leaves one of the two to `row` or `column`. A column outside the sheet is NaN. */
function cornerOf(text: string, row: number, column: number): { row: number; column: number } {
  const letters = text.replace(/\d+$/, "");
  const digits = text.slice(letters.length);
  return {
    row: digits === "" ? row : Number(digits),
    column: letters === "" ? column : (columnOf(letters, "") ?? NaN),
  };
}

/** The letters of a column (A = 0). */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

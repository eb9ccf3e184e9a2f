import type { Area } from "../../../core/rows/sheet";
import { sheetSize } from "../limits";

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

/** `A1`, `A1:L9`, whole columns `A:C` and whole rows `1:3`, with or without `$`; null for anything else. */
export function areaOf(reference: string): Area | null {
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(reference.replace(/\$/g, ""));
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  if ((left === "") !== (right === "") || (top === "") !== (bottom === "") || left + top === "") return null;
  const area = {
    firstRow: top === "" ? 1 : Number(top),
    lastRow: bottom === "" ? sheetSize.rows : Number(bottom),
    firstColumn: left === "" ? 0 : (columnOf(left, "") ?? -1),
    lastColumn: right === "" ? sheetSize.columns - 1 : (columnOf(right, "") ?? -1),
  };
  const isInside = area.firstRow >= 1 && area.lastRow <= sheetSize.rows && area.firstColumn >= 0;
  return isInside && area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** The letters of a column (A = 0). */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

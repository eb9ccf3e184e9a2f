import type { BookSheet } from "../book/book";
import { pixelsPerPoint } from "../grid/axis";
import { cellLook } from "../grid/cellLook";
import { widthFor } from "../grid/textWithin";

/** A typed number or date widens a column of the standard width, as in Excel; what has no format of its own is shortened. */
export function widenFor(sheet: BookSheet, row: number, column: number): void {
  const look = cellLook(sheet, row, column);
  const hasOwnWidth = sheet.columns
    .stretches()
    .some(({ first, last, size }) => first <= column && column <= last && size !== null);
  if (look.kind !== "number" || look.general !== null || look.style.wrapText || hasOwnWidth) return;
  const needed = widthFor(look) / pixelsPerPoint;
  if (needed > sheet.columns.size(column)) sheet.columns.setSize(column, column, needed);
}

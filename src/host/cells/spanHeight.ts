import type { DescribedRow, DescribedSheet } from "../../report/describedWorkbook";
import { textLines } from "./textLines";

/** A line of the body's font, and Excel's tallest row, in points. */
const lineHeight = 15;
const tallest = 409;

/** Points that a row needs whose first cell reaches over all columns: Excel gives merged cells no height by itself. */
export function spanHeight({ cells }: DescribedRow, { columns }: DescribedSheet): number {
  const [text] = cells;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.min(tallest, lineHeight * textLines(typeof text === "string" ? text : "", width) + 3);
}

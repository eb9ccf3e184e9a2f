import type { Area } from "../../host/sheet";
import { intersection } from "../book/areas";
import { lastColumn, lastRow } from "../book/limits";

/** Lines that are drawn beyond the visible ones, so that small scrolling draws nothing anew. */
const beyond = { rows: 12, columns: 3 };

/** Cells beyond the visible ones, but never those of the frozen panes. */
export function widened(area: Area, firstRow: number, firstColumn: number): Area {
  const wide = {
    firstRow: area.firstRow - beyond.rows,
    lastRow: area.lastRow + beyond.rows,
    firstColumn: area.firstColumn - beyond.columns,
    lastColumn: area.lastColumn + beyond.columns,
  };
  return intersection(wide, { firstRow, lastRow, firstColumn, lastColumn }) ?? area;
}

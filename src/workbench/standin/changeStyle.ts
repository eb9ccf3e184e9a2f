import type { StyleChange } from "../book/cellStyle";
import { sheetOf } from "./cells";
import { checkSheet } from "./guards";
import type { Host } from "./host";
import type { Cells } from "./items";

/** Changes the style of all cells, which a protected sheet must allow. */
export function changeStyle(cells: Cells, change: StyleChange, host: Host): void {
  checkSheet(cells.sheet, host, "allowFormatCells");
  const sheet = sheetOf(cells, host);
  for (const area of cells.areas) sheet.changeStyle(area, change);
}

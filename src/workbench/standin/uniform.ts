import type { CellStyle } from "../book/cellStyle";
import { sheetOf } from "./cells";
import type { Host } from "./host";
import type { Cells } from "./items";

/** What all the cells have in common, or `null` where they differ, as Excel answers formats of ranges. */
export function uniform<Value>(cells: Cells, host: Host, read: (style: CellStyle) => Value): Value | null {
  const sheet = sheetOf(cells, host);
  let found: { readonly value: Value } | null = null;
  for (const area of cells.areas) {
    for (const { style } of sheet.styleStretches(area)) {
      const value = read(style);
      if (found === null) found = { value };
      else if (found.value !== value) return null;
    }
  }
  return found?.value ?? null;
}

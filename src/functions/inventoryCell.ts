import type { CellValue } from "../core";
import { foldCell } from "./foldCell";

/**
 * One cell of an inventory. A 0 is blank: Excel on the desktop hands over a blank cell as 0 and on the web as null, no
 * field of the catalogue answers with 0, and the result may not depend on the machine.
 */
export function inventoryCell(cell: unknown): CellValue {
  const value = foldCell(cell);
  return value === 0 ? null : value;
}

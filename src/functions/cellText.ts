import { isCellError, notMeasured } from "../core";
import { inventoryCell } from "./inventoryCell";
import { valueOf } from "./valueOf";

/**
 * What a cell says as text (a name, a group, a word of ours), without outer spaces; "" when it is blank, also where that
 * arrives as 0. An error says nothing: it is told as such.
 */
export function cellText(cell: unknown): string {
  const value = inventoryCell(cell);
  if (value === null) return "";
  return isCellError(value) ? valueOf(notMeasured({ kind: "cellError", error: value.error })) : String(value).trim();
}

import { isCellError } from "../core";
import { inventoryCell } from "./inventoryCell";

/** What a cell says as text (a name, a group, a word of ours), without outer spaces; "" when it is blank, also where that arrives as 0. */
export function cellText(cell: unknown): string {
  const value = inventoryCell(cell);
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value).trim();
}

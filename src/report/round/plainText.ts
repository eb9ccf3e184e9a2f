import type { CellValue } from "../../core";

/** What stands in a cell as text; "" where it is blank or an error. */
export function plainText(cell: CellValue): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}

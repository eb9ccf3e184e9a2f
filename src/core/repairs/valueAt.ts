import { countBelow } from "../collections/countBelow";
import type { CellValue, Grid } from "../rows/sheet";

/** The value of a cell by its sheet row (1-based) and column (0-based); `null` where the grid holds nothing. */
export function valueAt({ rowNumbers, rows }: Grid, row: number, column: number): CellValue {
  const at = countBelow(rowNumbers, row);
  return rowNumbers[at] === row ? (rows[at]?.[column] ?? null) : null;
}

import type { CellValue, Grid } from "../rows/sheet";

/** The value of a cell by its sheet row (1-based) and column (0-based); `null` where the grid holds nothing. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const { rowNumbers, rows } = grid;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = rowNumbers[middle]!;
    if (number === row) return rows[middle]?.[column] ?? null;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

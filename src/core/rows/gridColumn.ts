import { isCellError, type CellValue, type Grid } from "./sheet";

/** One column of a grid with equal cells counted as one: work is done once a distinct value, not once a cell. */
export interface GridColumn {
  /** Distinct values; the first is the blank. */
  readonly values: readonly CellValue[];
  /** For each row of the grid, the index of its cell in `values`. */
  readonly codes: Uint32Array;
}

/** Interns a column's cells below row index `from`. */
export function gridColumn(grid: Grid, column: number, from: number): GridColumn {
  const values: CellValue[] = [null];
  const codes = new Uint32Array(grid.rows.length);
  const seen = new Map<CellValue, number>();
  const errors = new Map<string, number>();
  for (let row = from; row < grid.rows.length; row++) {
    const value = grid.rows[row]?.[column];
    if (value === undefined || value === null || value === "") continue;
    const isError = isCellError(value);
    let code = isError ? errors.get(value.error) : seen.get(value);
    if (code === undefined) {
      code = values.push(value) - 1;
      if (isError) errors.set(value.error, code);
      else seen.set(value, code);
    }
    codes[row] = code;
  }
  return { values, codes };
}

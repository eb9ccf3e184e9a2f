import { isCellError, type CellValue, type Grid } from "./sheet";

/** One column of a grid with equal cells counted as one: work is done once a distinct value, not once a cell. */
export interface GridColumn {
  /** Distinct values; the first is the blank. In a column of names, a later repetition may stand again. */
  readonly values: readonly CellValue[];
  /** For each row of the grid, the index of its cell in `values`. */
  readonly codes: Uint32Array;
}

/** After so many cells a column is judged: where nearly all differ, looking for equal ones costs more than it saves. */
const judgedAfter = 2_000;
const mostlyDistinct = 0.9;

/** Interns a column's cells below row index `from`. */
export function gridColumn(grid: Grid, column: number, from: number): GridColumn {
  const { rows } = grid;
  const values: CellValue[] = [null];
  const codes = new Uint32Array(rows.length);
  const seen = new Map<CellValue, number>();
  let row = from;
  for (const judged = Math.min(rows.length, from + judgedAfter); row < judged; row++)
    codes[row] = codeOf(rows[row]?.[column], values, seen);
  if (values.length > mostlyDistinct * judgedAfter) {
    for (; row < rows.length; row++) {
      const value = rows[row]![column];
      if (value !== undefined && value !== null && value !== "") codes[row] = values.push(value) - 1;
    }
  }
  let last: CellValue | undefined;
  let lastCode = 0;
  for (; row < rows.length; row++) {
    const value = rows[row]![column];
    if (value !== last) {
      lastCode = codeOf(value, values, seen);
      last = value;
    }
    codes[row] = lastCode;
  }
  return { values, codes };
}

function codeOf(value: CellValue | undefined, values: CellValue[], seen: Map<CellValue, number>): number {
  if (value === undefined || value === null || value === "") return 0;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (isCellError(value)) return codeOfError(value.error, values);
  const code = values.push(value) - 1;
  seen.set(value, code);
  return code;
}

/** Hosts give each error an object of its own: equal are those that say the same. */
function codeOfError(error: string, values: CellValue[]): number {
  const known = values.findIndex((value) => isCellError(value) && value.error === error);
  return known < 0 ? values.push({ error }) - 1 : known;
}

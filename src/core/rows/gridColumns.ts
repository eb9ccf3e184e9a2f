import { remembered } from "../collections/remembered";
import { isCellError, type CellValue, type Grid } from "./sheet";

/** One column of a grid with equal cells counted as one: work is done once a distinct value, not once a cell. */
export interface GridColumn {
  /** Distinct values; the first is the blank. In a column of names, a later repetition may stand again. */
  readonly values: readonly CellValue[];
  /** For each row of the grid, the index of its cell in `values`. */
  readonly codes: Uint32Array;
}

/** A column while its cells are gone through, with the code of each value seen. */
interface Interning extends GridColumn {
  readonly values: CellValue[];
  readonly seen: Map<CellValue, number>;
}

/** So many rows are gone through for all columns before the next ones: their cells stay in the processor's cache. */
const rowsAtOnce = 2_000;

/** A column in which so many cells differ is one of names: there, looking for equal ones costs more than it saves. */
const mostlyDistinct = 0.9;

/** The columns of a grid below row index `from`, interned: these together, any other when it is asked for. */
export function gridColumns({ rows }: Grid, columns: readonly number[], from: number): (column: number) => GridColumn {
  const intern = (wanted: readonly number[]): Map<number, GridColumn> => {
    const begun = new Map<number, Interning>(
      wanted.map((column) => [column, { values: [null], codes: new Uint32Array(rows.length), seen: new Map() }]),
    );
    for (let row = from; row < rows.length; row += rowsAtOnce) {
      const some = rows.slice(row, row + rowsAtOnce);
      for (const [column, each] of begun) {
        const isDistinct = each.values.length > mostlyDistinct * (row - from) + 1;
        (isDistinct ? append : internCells)(some, column, each, row);
      }
    }
    return begun;
  };
  return remembered((column) => intern([column]).get(column)!, intern(columns));
}

/** Each cell that is not blank is a value of its own. */
function append(rows: Grid["rows"], column: number, { values, codes }: Interning, from: number): void {
  rows.forEach((row, at) => {
    const value = row[column] ?? "";
    if (value !== "") codes[from + at] = values.push(value) - 1;
  });
}

function internCells(rows: Grid["rows"], column: number, interning: Interning, from: number): void {
  let last: CellValue | undefined;
  let code = 0;
  rows.forEach((row, at) => {
    const value = row[column];
    if (value !== last) code = codeOf((last = value) ?? "", interning);
    interning.codes[from + at] = code;
  });
}

/** Hosts give each error an object of its own: equal are those that say the same. No text begins as their key does. */
function codeOf(value: CellValue, { values, seen }: Interning): number {
  if (value === "") return 0;
  const key = isCellError(value) ? `\0${value.error}` : value;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const code = values.push(value) - 1;
  seen.set(key, code);
  return code;
}

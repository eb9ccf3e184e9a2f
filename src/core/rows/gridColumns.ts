import { remembered } from "../collections/remembered";
import { isCellError, type CellValue, type Grid } from "./sheet";

/** One column of a grid with equal cells counted as one: work is done once a distinct value, not once a cell. */
export interface GridColumn {
  /** Distinct values; the first is the blank. In a column of names, a later repetition may stand again. */
  readonly values: readonly CellValue[];
  /** For each row of the grid, the index of its cell in `values`. */
  readonly codes: Uint32Array;
}

/** A column while its cells are gone through, with the code of each value seen, and of texts seen lately (`recentPlace`). */
interface Interning extends GridColumn {
  readonly values: CellValue[];
  readonly seen: Map<CellValue, number>;
  readonly recent: Uint32Array;
}

/** Texts seen lately are looked for here first: a comparison is quicker than a map. A power of two, that divides quickly. */
const recentPlaces = 64;

/** So many rows are gone through for all columns before the next ones: their cells stay in the processor's cache. */
const rowsAtOnce = 2_000;

/** A column in which so many cells differ is one of names: there, looking for equal ones costs more than it saves. */
const mostlyDistinct = 0.9;

/** The columns of a grid below row index `from`, interned: these together, any other when it is asked for. */
export function gridColumns({ rows }: Grid, columns: readonly number[], from: number): (column: number) => GridColumn {
  return remembered((column) => intern(rows, [column], from).get(column)!, intern(rows, columns, from));
}

function intern(rows: Grid["rows"], columns: readonly number[], from: number): Map<number, GridColumn> {
  const begun = new Map<number, Interning>(
    columns.map((column) => [
      column,
      { values: [null], codes: new Uint32Array(rows.length), seen: new Map(), recent: new Uint32Array(recentPlaces) },
    ]),
  );
  for (let row = from; row < rows.length; row += rowsAtOnce) {
    const some = rows.slice(row, row + rowsAtOnce);
    for (const [column, each] of begun) {
      const isDistinct = each.values.length > mostlyDistinct * (row - from) + 1;
      internCells(some, column, each, row, isDistinct);
    }
  }
  return begun;
}

/** Hosts give each error an object of its own: equal are those that say the same. No text begins as their key does. */
function internCells(
  rows: Grid["rows"],
  column: number,
  { values, codes, seen, recent }: Interning,
  from: number,
  isDistinct: boolean,
): void {
  for (let at = 0; at < rows.length; at++) {
    const value = rows[at]![column] ?? "";
    if (value === "") continue;
    if (isDistinct) {
      codes[from + at] = values.push(value) - 1;
      continue;
    }
    const place = typeof value === "string" ? recentPlace(value) : 0;
    if (values[recent[place]!] !== value) {
      const key = isCellError(value) ? `\0${value.error}` : value;
      if (!seen.has(key)) seen.set(key, values.push(value) - 1);
      recent[place] = seen.get(key)!;
    }
    codes[from + at] = recent[place]!;
  }
}

/** By its length and a letter near its end: few Arabic answers to one field of the catalogue meet. */
function recentPlace(text: string): number {
  return (text.length + text.charCodeAt((text.length * 7) >> 3)) % recentPlaces;
}

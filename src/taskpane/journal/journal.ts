import type { CellValue, FieldId } from "../../core";
import type { Json } from "../../host/sheet";

/** All repairs that are kept with a workbook, from old to new. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** What could not be read (a newer version's, or edited by hand): kept as it is, and written back with the rest. */
  readonly unread: readonly Json[];
}

/** One accepted repair as it is kept with the workbook: what, where, from, to, when. */
export interface JournalEntry {
  readonly id: string;
  /** ISO time at which it was written. */
  readonly when: string;
  /** The host's id of the sheet, and its name then. */
  readonly sheet: string;
  readonly sheetName: string;
  /** The repairs accepted with one click share a group. */
  readonly group: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** Its cells, laid out to be kept; `entryCells` gives them one by one. */
  readonly parts: readonly JournalPart[];
  /** How many cells that is. */
  readonly count: number;
}

/**
 * Cells of one repair: the changes once, then the rows they were made for and what each row is known by. Nothing is kept or
 * made for a single cell, since there may be a hundred thousand. `rows`: the targets, ascending, as runs: "2:15,20".
 * `witnesses`: those of the targets, one after the other.
 */
export interface JournalPart {
  readonly changes: readonly JournalChange[];
  readonly rows: string;
  readonly witnesses: string;
}

export type JournalChange = readonly [
  /** Rows below the target: 0 is the target itself. */
  offset: number,
  column: number,
  from: string | number | boolean | null,
  to: string | number | null,
  field: FieldId | null,
];

/** One cell of a repair. */
export interface JournalCell {
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: string | number | null;
  /** The sheet row that the repair was for; cells of one entry with the same one are restored together or not at all. */
  readonly target: number;
  /** By which the target is known again after rows were inserted or sorted; see `Witness`. The same in all of its cells; "" for a header. */
  readonly witness: string;
  /** The field that the header had over its column, by which the column is known again. */
  readonly field?: FieldId;
}

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
  readonly cells: readonly JournalCell[];
}

export interface JournalCell {
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: string | number | null;
  /** The sheet row that the repair was for; cells of one entry with the same one are restored together or not at all. */
  readonly target: number;
  /** By which the target is known again after rows were inserted or sorted; see `Witness`. The same in all of its cells; "" for a header. */
  readonly witness: string;
  /** The field whose column it was, by which the column is known again. */
  readonly field?: FieldId;
}

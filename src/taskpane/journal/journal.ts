import type { CellValue, FieldId } from "../../core";

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
  /** A checksum of the row's service name, by which the row is known again after rows were inserted or sorted. */
  readonly witness: string;
  /** The sheet row that the repair was for; cells of one entry with the same one are restored together or not at all. */
  readonly target: number;
  /** The field whose column it was, by which the column is known again. */
  readonly field?: FieldId;
  /** True for a cell of the header. */
  readonly isHeader?: true;
}

import type { WrittenValue } from "../../../host/sheet";

/** Scores that were written beside a scorecard's own cells with one click, as they are kept with the workbook. */
export interface ScoreWriting {
  readonly id: string;
  /** ISO time at which they were written. */
  readonly when: string;
  /** The host's id of the sheet, and its name then. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly cells: readonly ScoreChange[];
  /** The names of the charts that were drawn. */
  readonly charts: readonly string[];
}

/** One cell. Rows are 1-based, columns 0-based. */
export interface ScoreChange {
  readonly row: number;
  readonly column: number;
  /** What stood there; `undefined` where it cannot be written again (an error that was typed). */
  readonly from: WrittenValue | undefined;
  /** The number format that the cell had, where a score brought another. */
  readonly format?: string;
  readonly to: WrittenValue;
}

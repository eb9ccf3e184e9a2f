import type { CellValue, Sheet } from "../rows/sheet";
import type { Measured } from "../scoring/measured";
import type { NumberNote } from "../text/readNumber";
import type { MonthPeriod } from "./monthPeriod";
import type { ProgrammeColumnId } from "./programmeDefinitions";
import type { ProgrammeFinding } from "./programmeFinding";

/** Where something stands on the programme sheet: row 1-based, column 0-based. */
export interface ProgrammeCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A number of the sheet and the cell it comes from. */
export interface ProgrammeNumber {
  readonly cell: ProgrammeCell;
  readonly raw: CellValue;
  /** Shares are fractions of 1. */
  readonly value: Measured<number>;
  readonly notes: readonly NumberNote[];
  /** What the cell's own number is multiplied by to give `value`: 1, or 0.01 for 77 that means 77%. Missing where it is text. */
  readonly factor?: number;
}

/** One row of the sheet: a figure, what it belongs to, and its numbers. Columns that are blank are not measured. */
export interface ProgrammeEntry {
  /** Id of a figure definition. */
  readonly figure: string;
  /** The item's cell. */
  readonly cell: ProgrammeCell;
  /** An institution, a part, a target in words; null where blank. */
  readonly detail: { readonly text: string; readonly id?: string; readonly cell: ProgrammeCell } | null;
  readonly period: MonthPeriod | null;
  readonly targetPeriod: MonthPeriod | null;
  readonly beforePeriod: MonthPeriod | null;
  readonly value: ProgrammeNumber;
  readonly target: ProgrammeNumber;
  readonly before: ProgrammeNumber;
  /** The change as the sheet states it, a fraction of 1. */
  readonly change: ProgrammeNumber;
  /** How many institutions the value covers. */
  readonly institutions: ProgrammeNumber;
  /** Where the figure comes from, or what is doubtful about it, in the sheet's own words; null where blank. */
  readonly note: { readonly text: string; readonly cell: ProgrammeCell } | null;
}

/** A row that is none of the known figures: kept as it stands. */
export interface ProgrammeRemark {
  readonly cell: ProgrammeCell;
  /** Its cells that are not blank, from the first column on. */
  readonly texts: readonly string[];
}

/** A header row of a sheet (1-based) and its columns (0-based). */
export interface HeaderOfSheet {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<ProgrammeColumnId, number>;
}

/** What a programme sheet says. Plain data. */
export interface ProgrammeReading {
  /** The sheets that have its header, in the workbook's order. */
  readonly sheets: readonly Sheet[];
  /** Every header row, in the order of the sheets: a sheet may hold several tables. */
  readonly headers: readonly HeaderOfSheet[];
  readonly figures: readonly ProgrammeEntry[];
  readonly remarks: readonly ProgrammeRemark[];
  /** What is wrong or worth knowing, sheet by sheet and row by row, then what the figures show together. */
  readonly findings: readonly ProgrammeFinding[];
}

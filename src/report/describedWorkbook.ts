/** A workbook described as data, for a host to write: no library's type is in it. Rows are 1-based, columns 0-based. */

/**
 * How a column shows its numbers: shares are fractions of 1 in whole per cents, an interval's ends have a decimal; scores
 * have a decimal, a fine score near a band's edge several, a small rate two, points are shown as they were entered, an index (0–1) has four decimals. With their sign stand a change in
 * counts, a leap in scores, and growth, a fraction of 1 in per cents with a decimal; whole growth has none.
 */
export type NumberFormat =
  | "whole"
  | "share"
  | "interval"
  | "score"
  | "fineScore"
  | "rate"
  | "points"
  | "index"
  | "change"
  | "leap"
  | "growth"
  | "wholeGrowth";

export interface DescribedColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly format?: NumberFormat;
  /** False where long text runs on over the cells beside it instead of making the row tall. */
  readonly wraps?: boolean;
}

/** How a row looks. `header` rows carry the column names, `entry` rows are to be filled in, a severity colours its first cell. */
export type RowStyle = "title" | "text" | "header" | "section" | "body" | "entry" | "error" | "warning" | "note";

export interface DescribedRow {
  readonly style: RowStyle;
  readonly cells: readonly DescribedCell[];
  /** By column, where a cell shows its number otherwise than its column does; for sheets that hold several tables. */
  readonly formats?: readonly (NumberFormat | undefined)[];
  /** The first cell reaches over all columns of the sheet and its text is broken into lines: a sentence among tables. */
  readonly spans?: true;
}

/**
 * `null` leaves a cell blank. Text is always text: what begins with = + - or @ never becomes a formula. Our sentences may
 * hold bidi isolates; the host writes them as spreadsheets can draw them.
 */
export type DescribedCell = string | number | null | DescribedFormula;

/** A live formula, "=" included, and the result it had when it was described. */
export interface DescribedFormula {
  readonly formula: string;
  readonly result?: string | number;
}

/** A rectangle of a sheet: rows 1-based, columns 0-based, both ends included. */
export interface DescribedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A native chart over cells of the same sheet. */
export interface DescribedChart {
  readonly title: string;
  /** Its name in the sheet, by which it is found and replaced, whatever its title; the title where it has none. */
  readonly name?: string;
  readonly kind: "bars" | "columns" | "lines";
  /** The names along the axis: one column of cells. */
  readonly categories: DescribedArea;
  /** Each a column of numbers from the first category on, perhaps not to the last; `name` is the legend's text. */
  readonly series: readonly { readonly name: string; readonly values: DescribedArea }[];
  readonly format: NumberFormat;
  /** Of the numbers along the value axis, where other than those of its bars and lines. */
  readonly axisFormat?: NumberFormat;
  /** The top of the value axis; the host's own choice without it. */
  readonly maximum?: number;
  /** False where values lie below 0 and the axis may too; without it the axis begins at 0. */
  readonly fromZero?: boolean;
  /** The cells it covers. */
  readonly place: DescribedArea;
}

/** A list to choose from, for the cells of one column. */
export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** False where several values may stand in a cell, or the list only suggests. */
  readonly onlyListed: boolean;
  readonly list: ListInCells | ListInRule;
  /** Shown while a cell is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A column of another sheet of the same workbook. */
export interface ListInCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Values that stand in the rule itself: at most 255 characters with a comma between them, and none in a value. */
export interface ListInRule {
  readonly values: readonly string[];
}

/** A number from `from` to `to` in the cells of one column. */
export interface NumberBounds {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly from: number;
  readonly to: number;
  readonly refusal: string;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface DescribedSheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly DescribedColumn[];
  readonly rows: readonly DescribedRow[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  /** The row whose cells get filter buttons. */
  readonly filterRow?: number;
  readonly dropDowns?: readonly DropDown[];
  readonly numberBounds?: readonly NumberBounds[];
  readonly notes?: readonly CellNote[];
  readonly charts?: readonly DescribedChart[];
}

/** What a workbook is for, which is kept in its properties. */
export type WorkbookPurpose = "check" | "round" | "report" | "template";

export interface DescribedWorkbook {
  readonly purpose?: WorkbookPurpose;
  readonly rightToLeft: boolean;
  readonly sheets: readonly DescribedSheet[];
}

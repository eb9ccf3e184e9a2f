/** What the core knows of a worksheet: plain values and a few facts, from whatever host read them. */

/** An error value in a cell: one of Excel's own (`"#N/A"`), or `"uncalculated"` for a formula that was saved without its result. */
export interface CellError {
  readonly error: string;
}

/**
 * One cell's value. A blank cell is `null`. A date is its ISO text (`"2024-05-01"`, or with a time
 * `"2024-05-01T13:30:00"`): hosts fold serial numbers into it, so that the core needs no calendar.
 */
export type CellValue = string | number | boolean | null | CellError;

/** The cells of a sheet, sparse: only rows that hold something. */
export interface Grid {
  /** Sheet row numbers (1-based, ascending), one for each entry of `rows`. */
  readonly rowNumbers: ArrayLike<number>;
  /** Cells by absolute column (A = 0); a missing entry is blank. Rows may differ in length. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

/** A rectangle of cells: rows 1-based, columns 0-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A stretch of rows (1-based) or columns (0-based), both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface SheetTable {
  readonly name: string;
  readonly area: Area;
}

/** What a host tells of a sheet beside its values. Every fact may be empty; none is needed to read the cells. */
export interface SheetFacts {
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly isRightToLeft: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly tables: readonly SheetTable[];
  /** Cells whose value is a formula's result, as areas. */
  readonly formulas: readonly Area[];
}

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  readonly facts: SheetFacts;
}

/** The facts of a plain visible sheet. */
export const plainFacts: SheetFacts = {
  visibility: "visible",
  isProtected: false,
  isRightToLeft: false,
  isFiltered: false,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  formulas: [],
};

/** A grid from a rectangle of values that begins at A1 (custom functions and tests have just that). */
export function gridOf(values: readonly (readonly (CellValue | undefined)[])[]): Grid {
  return { rows: values, rowNumbers: Array.from(values, (_, index) => index + 1) };
}

/** True for an error value. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

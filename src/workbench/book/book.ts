import type { Area, CellValue } from "../../host/sheet";
import type { Actor, BookListener } from "./bookChange";
import type { CellStyle, StyleChange } from "./cellStyle";
import type { ConditionalFormat, Note, SheetParts, Validation } from "./sheetParts";

/**
 * A workbook in memory, as Excel has one open: the workbench's grid draws it, the stand-in host answers for it.
 * Rows are 1-based and columns 0-based, as everywhere in Jahiz; dates are serial numbers under a date's format.
 * It asks nobody's leave: protection, validation and the like are the business of who edits it.
 */
export interface Book {
  /** In the order of the tabs. There is always one at least, and one of them visible. */
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
  /** The file's name, shown as the workbook's. */
  fileName: string;
  /** True where day 1 is 2 January 1904. */
  date1904: boolean;
  /** Fills in formulas' results; a formula that is written without one shows 0 until then. */
  calculate: Calculate | null;

  /** By id. */
  sheet(id: string): BookSheet | undefined;
  /** As people name sheets: letter case does not count. */
  sheetNamed(name: string): BookSheet | undefined;
  /** At the end, or at the index; throws where the name is taken or no sheet may have it. */
  addSheet(name: string, index?: number): BookSheet;
  /** The sheet must not be the last visible one. */
  deleteSheet(id: string): void;
  /** Formulas that name the sheet follow. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, index: number): void;
  setVisibility(id: string, visibility: Visibility): void;
  activate(id: string): void;
  /** The last area's first cell is the active one. */
  select(sheet: string, areas: readonly Area[]): void;

  /** `undefined` forgets a setting. */
  setSetting(key: string, value: unknown): void;
  /** Replaces the name of the same text and scope; `formula` null takes it away. */
  setName(name: Omit<DefinedName, "formula"> & { readonly formula: string | null }): void;
  protectStructure(isProtected: boolean): void;

  /** A new id, unique in this workbook. */
  newId(): string;
  /** Called after every change, until the returned function is called. */
  listen(listener: BookListener): () => void;
  /** What changes while `act` runs is told as done by this actor; without it, the user is taken to act. */
  as<Result>(actor: Actor, act: () => Result): Result;
}

/** What a formula gives in its cell. Called when one is written; a promise's value is put in when it comes. */
export type Calculate = (
  sheet: BookSheet,
  row: number,
  column: number,
  formula: string,
) => CellValue | Promise<CellValue>;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface DefinedName {
  readonly name: string;
  /** A sheet's id, or `null` where the name holds in the whole workbook. */
  readonly scope: string | null;
  /** "=Sheet1!$A$1:$A$9" or any other formula. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What is written into a cell: a value as it is (text stays text), or a formula. `undefined` leaves the cell alone. */
export type CellContent = CellValue | WrittenFormula | undefined;

export interface WrittenFormula {
  /** "=" included. */
  readonly formula: string;
  /** The result, where it is known; otherwise the book's `calculate` is asked. */
  readonly value?: CellValue;
}

export interface BookSheet {
  /** Outlives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly parts: SheetParts;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly selection: readonly Area[];

  value(row: number, column: number): CellValue;
  /** "=" included; `null` where the cell holds none. */
  formula(row: number, column: number): string | null;
  /** The values of an area, row by row, blanks as `null`. */
  values(area: Area): CellValue[][];
  /** As `values`, but formulas stand in their cells as their text. */
  formulas(area: Area): CellValue[][];
  /** Whether anything but blanks stands in the area; quick for large areas. */
  isBlank(area: Area): boolean;
  /** What is shown in the cell: the value under its number format. */
  text(row: number, column: number): string;
  /** Writes a matrix from a cell on; told as one change. */
  write(row: number, column: number, contents: readonly (readonly CellContent[])[]): void;
  /** As if typed by a person: "12" is a number, "=A1" a formula, "'12" text, unless the cell's format is text. */
  enter(row: number, column: number, text: string): void;
  /** Takes values and formulas away. */
  clear(area: Area): void;
  /** Puts the result of a formula into its cell; does nothing where no formula stands any more. */
  setResult(row: number, column: number, value: CellValue): void;
  /** All formulas of the sheet, or of an area, with their cells, from the top. */
  formulaCells(area?: Area): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }>;

  style(row: number, column: number): CellStyle;
  /** Changes what is given in all cells of the area; whole columns and rows cost no more than a cell. */
  changeStyle(area: Area, change: StyleChange): void;
  /** Stretches of equal style in an area, left to right, top to bottom. */
  styleStretches(area: Area): { readonly area: Area; readonly style: CellStyle }[];
  clearStyle(area: Area): void;

  /** The smallest area around all values, or around all values and styles; `null` on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;

  change<Part extends keyof SheetParts>(part: Part, value: SheetParts[Part]): void;
  /** What lies in rows or columns behind moves away; formulas, merges, formats, notes and names follow. */
  insert(axis: "rows" | "columns", first: number, count: number): void;
  delete(axis: "rows" | "columns", first: number, count: number): void;

  /** The look that the conditional formats whose rule holds here lay over the cell, and which they are. */
  marksAt(row: number, column: number): ConditionalMark | null;
  noteAt(row: number, column: number): Note | undefined;
  validationAt(row: number, column: number): Validation | undefined;
  /** The merged area that the cell is in. */
  mergeAt(row: number, column: number): Area | undefined;
}

export interface ConditionalMark {
  readonly formats: readonly ConditionalFormat[];
  readonly look: ConditionalFormat["format"];
}

/** Sizes and hiding of a sheet's rows (1-based) or columns (0-based). */
export interface Lines {
  /** In points; 0 where hidden. */
  size(index: number): number;
  isHidden(index: number): boolean;
  /** Whether a filter hides it. */
  isFilteredOut(index: number): boolean;
  /** Stretches that differ from the plain, from the first: what a file needs. */
  stretches(): readonly LineStretch[];
  /** In points; `null` for the sheet's standard. */
  setSize(first: number, last: number, size: number | null): void;
  hide(first: number, last: number, hidden: boolean): void;
  filterOut(first: number, last: number, filteredOut: boolean): void;
  standardSize: number;
  /** How many of the lines from `first` to `last` show. */
  visibleCount(first: number, last: number): number;
  /** How far the line's start is from the first line's, in points. */
  offset(index: number): number;
  /** The line that lies so many points from the start. */
  lineAt(offset: number): number;
}

export interface LineStretch {
  readonly first: number;
  readonly last: number;
  readonly size: number | null;
  readonly hidden: boolean;
  readonly filteredOut: boolean;
}

import type { Area, CellValue, Severity, SheetFacts } from "../core";
import type { DescribedChart, DescribedSheet, NumberFormat } from "../report/describedWorkbook";

/**
 * A workbook that stands open before its user: all that the pane and the ribbon need of Excel. Every method is one
 * round trip to the host unless it says otherwise, and rejects with a `HostFailure`. Sheets go by the host's own id,
 * which outlives renaming.
 */
export interface OpenWorkbook {
  readonly environment: Environment;
  /** The workbook without any cell: what the pane shows before the first check. One round trip. */
  overview(): Promise<WorkbookOverview>;
  /**
   * Reads a sheet, its marks and the workbook's settings. One round trip up to 5,000 rows of 12 columns, then one per
   * 60,000 cells; one more where the sheet has tables, and where what is usual is refused (protected sheets).
   */
  read(request: ReadRequest): Promise<SheetReading>;
  /** What stands in these areas now, one answer an area. */
  readCells(sheet: string, areas: readonly Area[]): Promise<readonly CellsNow[]>;
  /**
   * Changes one sheet, in the order of the properties; one undo step where the host can. Beyond 5 MB in several trips; one
   * or two before them where notes are to be found or marks of a sheet that was never read, and one after them where
   * the host took a text for something else. Rejects where a cell then still holds something else than was written.
   */
  write(edit: SheetEdit): Promise<void>;
  /**
   * Adds sheets that are described as data, after the last one, and shows the first, in two round trips. Taken names get
   * a number, and formulas and lists that name the sheet follow. Adds all of them or none.
   */
  addSheets(
    sheets: readonly DescribedSheet[],
    options: { readonly rightToLeft: boolean },
  ): Promise<readonly SheetName[]>;
  /**
   * Writes described sheets in place of the ones that stand, in as many trips as there are sheets and one before them; one
   * undo step where the host can. Each keeps its id, name and place, so that formulas elsewhere go on pointing at it. Only
   * the described columns are cleared; what stands beside them stays. Rejects before anything is changed where one of the
   * sheets is protected or gone. Excel ends the filter of a sheet and makes it anew.
   */
  replaceSheets(sheets: readonly SheetReplacement[], options: { readonly rightToLeft: boolean }): Promise<void>;
  /** Adds the sheets of a workbook file, as they are; throws `notSupported` where the host cannot. */
  insertFile(base64: string): Promise<readonly SheetName[]>;
  /** Shows a sheet and selects an area of it. */
  select(sheet: string, area: Area): Promise<void>;
  /** Brings the pane in front: a ribbon button may be pressed while it is closed. */
  showPane(): Promise<void>;
  /** Tells what the user does, until the returned function is called. */
  watch(watcher: Watcher): Promise<() => Promise<void>>;
}

/** What surrounds the pane. */
export interface Environment {
  /** The language of the host's own menus, as a BCP 47 tag: "ar-SA". */
  readonly language: string;
  readonly theme: "light" | "dark" | "highContrast";
  /** Whether the host has notes (ExcelApi 1.18), can insert sheets from a file (1.13), undoes an edit as one step (1.20). */
  readonly hasNotes: boolean;
  readonly insertsFiles: boolean;
  readonly mergesUndo: boolean;
  /** For "copy details": the host's name and version. */
  readonly host: string;
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface ListedSheet extends SheetName {
  readonly visibility: SheetFacts["visibility"];
}

/** A sheet that stands in the workbook, and what is to stand in it. */
export interface SheetReplacement {
  /** The id of the sheet. */
  readonly sheet: string;
  readonly described: DescribedSheet;
}

/** A workbook as it stands, without its cells. */
export interface WorkbookOverview {
  /** The sheet in front; undefined where that is a sheet without cells (a chart sheet). */
  readonly front?: SheetName;
  /** All sheets with cells, in the workbook's order. */
  readonly sheets: readonly ListedSheet[];
  readonly settings: KeptSettings;
}

/** Rows of a sheet's grid, as they come in: only rows that hold something. `rowNumbers` ascend over all parts. */
export interface GridPart {
  readonly rowNumbers: readonly number[];
  /** Cells by absolute column; a missing entry is blank. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

export interface ReadRequest {
  /** Default: the sheet in front. */
  readonly sheet?: string;
  /** Called for each part of the cells, from the top; `of` is the number of rows that the sheet uses. */
  readonly receive: (part: GridPart, progress: { readonly rows: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
}

/** The cells of an area as they stand now. */
export interface CellsNow {
  /** One entry a cell, row by row. Formula cells answer their results. */
  readonly values: readonly (readonly CellValue[])[];
  /** The cells of the area in which a formula stands, or into which one spills. */
  readonly formulas: readonly Area[];
  /** What to write to have the same cells again, formulas and the numbers of dates; `undefined` where no writing gives it. */
  readonly contents: readonly (readonly (WrittenValue | undefined)[])[];
  /** The cells' number formats, as the host has them. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** A value that can be kept with a workbook. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the add-in keeps with a workbook, by key. */
export type KeptSettings = Readonly<Record<string, Json>>;

/** All that a sheet holds beside its cells, which went to `receive`. */
export interface SheetReading extends SheetName {
  /** Hidden rows and columns, merges and formulas as far as values stand. */
  readonly facts: SheetFacts;
  /** The facts that the host could not tell; each stands at what it is on a plain sheet. */
  readonly untold: readonly (keyof SheetFacts)[];
  /** All sheets of the workbook, in its order. */
  readonly sheets: readonly ListedSheet[];
  readonly settings: KeptSettings;
  /** Whether marks of ours stand on the sheet. */
  readonly isMarked: boolean;
}

/** What to write into a cell. Text is always text; `null` clears the value; a formula begins with "=". */
export type WrittenValue = string | number | boolean | null | { readonly formula: string };

export interface CellWrite {
  /** Rows are 1-based, columns 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: WrittenValue;
  readonly format?: NumberFormat;
  /** A number format as the host gave it with `readCells`, in the place of `format`. */
  readonly numberFormat?: string;
}

/** Cells to be marked, by severity; a cell in several is shown by the gravest. */
export type Marks = Readonly<Record<Severity, readonly Area[]>>;

export interface MarkNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A change to one sheet. What is left out stays as it is. */
export interface SheetEdit {
  readonly sheet: string;
  /** Keys to be kept with the workbook; `null` forgets one. Written first, so that a journal is never behind its cells. */
  readonly settings?: Readonly<Record<string, Json>>;
  readonly cells?: readonly CellWrite[];
  /** Take the place of all marks of ours on the sheet, notes of ours included. */
  readonly marks?: Marks;
  /** Beside the marks, where the host has notes; a cell with a note of the user's own keeps that. */
  readonly notes?: readonly MarkNote[];
  readonly charts?: readonly DescribedChart[];
  /** Names of charts that go; one that is not there is none the less gone. */
  readonly chartsGone?: readonly string[];
}

/** What the user does. Sheets go by id. */
export interface Watcher {
  /**
   * Cells were edited; `area` is undefined where rows, columns or more than one area changed, and where the sheet was
   * protected or is no longer. Edits of our own are told too; `isOwn` is true where the host knows them for such.
   */
  changed?(sheet: string, area: Area | undefined, isOwn?: boolean): void;
  selected?(sheet: string, area: Area): void;
  activated?(sheet: string): void;
  /** Sheets were added, deleted or renamed. */
  sheetsChanged?(): void;
  themeChanged?(theme: Environment["theme"]): void;
  /** A ribbon button was pressed; the host has told Excel that it was taken. */
  commanded?(command: RibbonCommand): void;
}

/** The ribbon buttons that do something, by the names that manifest.xml gives them. */
export type RibbonCommand = "checkSheet" | "newSheet" | "clearMarks";

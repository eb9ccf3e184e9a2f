import type { Area, CellValue } from "../../host/sheet";
import type { LineStretch, Visibility } from "../book/book";
import type { CellStyle } from "../book/cellStyle";
import type { SheetParts } from "../book/sheetParts";

/**
 * A workbook as its file holds it, as plain data that can be sent between threads. Sheets go by name here. Ids begin
 * with "file:" and are made of the place in the file, so that a later reading of the same bytes gives the same ones.
 */
export interface FileContents {
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  /** The name of the sheet in front. */
  readonly activeSheet: string;
  readonly names: readonly FileName[];
  /** What the add-in keeps with the workbook, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetContents[];
  readonly strangers: readonly Stranger[];
}

/** A name of the workbook, as the file defines it; `scope` is a sheet's name. */
export interface FileName {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  /** Sheets of charts go by name in the charts' sources. */
  readonly parts: SheetParts;
  readonly rows: FileLines;
  readonly columns: FileLines;
  readonly cells: readonly RowContents[];
  /** Cells of array formulas, the formula's own included: spilled ones too. */
  readonly arrays: readonly ArrayFormula[];
}

export interface FileLines {
  /** In points. */
  readonly standardSize: number;
  readonly stretches: readonly LineStretch[];
  /** Stretches whose cells have a style unless they say otherwise, by its number in `styles`. */
  readonly styles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

/** One row of cells; the arrays are equally long and begin at column A. */
export interface RowContents {
  readonly row: number;
  readonly values: readonly (CellValue | undefined)[];
  /** Numbers in `styles`; -1 where the file says nothing of the cell. */
  readonly styles: readonly number[];
  /** Formulas with "=", by column; their results stand in `values`, `undefined` where the file has none. */
  readonly formulas: readonly (readonly [column: number, formula: string])[];
}

export interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** False for the older kind, entered with Ctrl+Shift+Enter, whose area is fixed. */
  readonly isDynamic: boolean;
}

/** Something in the file that the workbench neither shows nor calculates; saving leaves it as it is. */
export interface Stranger {
  readonly kind:
    | "chart"
    | "chartSheet"
    | "pivotTable"
    | "macros"
    | "picture"
    | "shape"
    | "slicer"
    | "control"
    | "embedded"
    | "threadedComment"
    | "sparkline"
    | "externalLink"
    | "query"
    | "dataModel"
    | "signature";
  /** The sheet it is on, "" for the whole workbook. */
  readonly sheet: string;
  readonly count: number;
}

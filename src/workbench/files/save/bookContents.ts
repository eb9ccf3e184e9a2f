import type { Area, CellValue } from "../../../host/sheet";
import type { LineStretch, Visibility } from "../../book/book";
import type { CellStyle } from "../../book/cellStyle";
import type { SheetParts } from "../../book/sheetParts";
import type { FileName } from "../fileContents";
import type { SheetOrigin } from "./fileOrigin";

/** All that a book holds and a file can keep, as plain data that can be sent to a worker. Sheets go by name. */
export interface BookContents {
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheet: string;
  readonly names: readonly FileName[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** The first is the plain one. */
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly BookSheetContents[];
}

export interface BookSheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  /** Where it stands in the file that was opened; `null` for a new sheet. */
  readonly origin: SheetOrigin | null;
  /** Sheets of charts go by name in the charts' sources. */
  readonly parts: SheetParts;
  readonly rows: BookLines;
  readonly columns: BookLines;
  readonly cells: readonly BookRow[];
  /** Areas whose style is not the plain one, by number: stripes of columns from the left, each from the top. */
  readonly looks: readonly StyledArea[];
  /** Formulas that fill an area or go through arrays; `null` where nobody calculated: they are as in the file. */
  readonly filled: readonly FilledCells[] | null;
}

export interface BookLines {
  /** In points. */
  readonly standardSize: number;
  readonly stretches: readonly LineStretch[];
}

/** A row that is not blank; the values begin at column A, blanks are `null`. */
export interface BookRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  /** Formulas with "=", by column. */
  readonly formulas: ReadonlyMap<number, string> | null;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: number;
}

export interface FilledCells {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** False where the area was entered with Ctrl+Shift+Enter. */
  readonly isDynamic: boolean;
}

import type { Area, CellValue } from "../../host/sheet";
import type { SheetParts } from "./sheetParts";

/** Whose hand changed the workbook. */
export type Actor = "user" | "addIn" | "calculation" | "file";

/** What happened to cells, by Excel's names. */
export type CellChange =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** One change, told after it was made. Sheets go by id. */
export type BookChange = { readonly by: Actor } & (
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly change: CellChange;
      readonly area: Area;
      /** For an edit of one cell. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  /** Styles of cells; only the look changed. */
  | { readonly kind: "styles"; readonly sheet: string; readonly area: Area }
  /** Sizes or hiding of rows or columns. */
  | { readonly kind: "lines"; readonly sheet: string; readonly axis: "rows" | "columns" }
  | { readonly kind: "part"; readonly sheet: string; readonly part: keyof SheetParts }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetMoved"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetVisibility"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "selected"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "settings" | "names" | "structureProtection" }
);

export type BookListener = (change: BookChange) => void;

import { plainParts } from "../../../book/plainParts";
import type { BookSheetContents } from "../bookContents";
import { partHead } from "../xml/markup";

/** A worksheet without anything in it, for one that is new. */
export function emptySheetMarkup(namespace: string): string {
  return `${partHead}<worksheet xmlns="${namespace}"><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`;
}

/** What the workbench reads in such a worksheet. */
export const emptySheet: BookSheetContents = {
  name: "",
  visibility: "Visible",
  origin: null,
  parts: plainParts,
  rows: { standardSize: 15, stretches: [] },
  columns: { standardSize: 48, stretches: [] },
  cells: [],
  looks: [],
  filled: [],
};

import { supports } from "../environment/supports";

/** Notes came with ExcelApi 1.18; a page may have loaded an Office.js that is older than its Excel. */
export function hasNotes(): boolean {
  return supports("1.18") && "notes" in Excel.Worksheet.prototype;
}

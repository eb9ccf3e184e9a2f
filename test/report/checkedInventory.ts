import type { CellValue } from "../../src/core";
import type { CheckedFile } from "../../src/report/checkedFile";
import type { ReportContext } from "../../src/report/reportContext";
import { assessRows, settings } from "../fixtures/inventories";

export const arabic: ReportContext = { ...settings, language: "ar" };
export const english: ReportContext = { ...settings, language: "en" };

/** A file with one inventory of these rows. */
export function checkedInventory(rows: readonly (readonly (CellValue | undefined)[])[], file = "a.xlsx"): CheckedFile {
  return { file, assessments: [assessRows(rows)], skipped: [], error: null };
}

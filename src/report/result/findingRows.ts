import { reportMessages } from "../../messages/reportMessages";
import type { CheckedFile } from "../checkedFile";
import type { DescribedRow } from "../describedWorkbook";
import type { ReportContext } from "../reportContext";
import { visibleText } from "../visibleText";
import { findingEntries } from "./findingEntries";

/** Rows of one file at most: what is wrong in more cells than this is wrong with the sheet. */
const mostRows = 5000;

/** The findings, one row a cell, so that they can be filtered and worked through; errors first. */
export function findingRows({ assessments }: CheckedFile, file: string, context: ReportContext): DescribedRow[] {
  const { andMore } = reportMessages(context.language);
  const rows: DescribedRow[] = [];
  let left = 0;
  for (const severity of ["error", "warning", "note"] as const) {
    for (const assessment of assessments) {
      const place = [visibleText(assessment.sheet), file];
      for (const cells of findingEntries(assessment, severity, context, "cell")) {
        if (rows.length < mostRows) rows.push({ style: severity, cells: [...cells, ...place] });
        else left += 1;
      }
    }
  }
  return left === 0 ? rows : [...rows, { style: "text", cells: [andMore(left)] }];
}

import { findingCounts, type Assessment } from "../../core";
import { reportMessages, type ReportMessages } from "../../messages/reportMessages";
import type { DescribedColumn, DescribedRow, DescribedSheet } from "../describedWorkbook";
import type { ReportContext } from "../reportContext";
import { visibleText } from "../visibleText";
import { findingEntries } from "./findingEntries";
import { resultLayouts } from "./resultLayouts";
import { sheetTitle } from "./sheetTitle";

/** Rows at most: a longer list nobody works through. The counts in the heading are of all. */
const mostRows = 5000;

/** The columns that say which sheet and file a row is from, which here is said once, in the heading. */
const origins = new Set(["sheet", "file"]);
const layout = resultLayouts.findings.filter(({ title }) => !origins.has(title));
/** A run of cells is longer than one cell: "K1001:K10010". */
const cellWidth = 14;

/**
 * All findings of one sheet as a sheet of its own, to be filtered and worked through: a row for each cell or run of equal
 * cells, errors first. What is past 5,000 rows is counted in the last one.
 */
export function findingsSheet(assessment: Assessment, context: ReportContext): DescribedSheet {
  const messages = reportMessages(context.language);
  const heading = headingRows(assessment, messages);
  return {
    name: sheetTitle(messages.headings.findings, assessment.sheet),
    columns: layout.map(({ title, width, format, wraps }): DescribedColumn => ({
      width: title === "cell" ? cellWidth : width,
      format,
      wraps,
    })),
    rows: [
      ...heading,
      { style: "header", cells: layout.map(({ title }) => messages.columns[title]) },
      ...findingRowsOf(assessment, context, messages),
    ],
    frozenRows: heading.length + 1,
    filterRow: heading.length + 1,
  };
}

/** The sheet's name, and its verdict with how many errors, warnings and notes there are. */
function headingRows(assessment: Assessment, messages: ReportMessages): DescribedRow[] {
  const { headings, sheet, severityCount, verdictSentence, comma } = messages;
  const counts = findingCounts(assessment);
  const counted = (["error", "warning", "note"] as const).map((severity) => severityCount(severity, counts[severity]));
  return [
    { style: "title", cells: [`${headings.findings}: ${sheet(visibleText(assessment.sheet))}`] },
    { style: "text", cells: [`${verdictSentence[assessment.verdict]} (${counted.join(comma)})`] },
  ];
}

function findingRowsOf(assessment: Assessment, context: ReportContext, messages: ReportMessages): DescribedRow[] {
  const rows: DescribedRow[] = [];
  let left = 0;
  for (const severity of ["error", "warning", "note"] as const) {
    for (const cells of findingEntries(assessment, severity, context, "run")) {
      if (rows.length < mostRows) rows.push({ style: severity, cells });
      else left += 1;
    }
  }
  const ending = left > 0 ? messages.andMore(left) : rows.length === 0 ? messages.noFindings : undefined;
  return ending === undefined ? rows : [...rows, { style: "text", cells: [ending] }];
}

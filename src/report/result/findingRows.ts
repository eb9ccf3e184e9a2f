import {
  cellAddress,
  type Finding,
  type InventoryAssessment,
  type ScorecardAssessment,
  type Severity,
} from "../../core";
import { reportMessages } from "../../messages/reportMessages";
import type { CheckedFile } from "../checkedFile";
import type { DescribedRow } from "../describedWorkbook";
import { findingCells } from "../findingCells";
import { findingWords, scorecardFindingWords, type FindingWords } from "../findingWords";
import type { ReportContext } from "../reportContext";
import { visibleText } from "../visibleText";

type Cells = DescribedRow["cells"];

/** Rows of one file at most: what is wrong in more cells than this is wrong with the sheet. */
const mostRows = 5000;

/** The findings, one row a cell, so that they can be filtered and worked through; errors first. */
export function findingRows({ assessments }: CheckedFile, file: string, context: ReportContext): DescribedRow[] {
  const { andMore } = reportMessages(context.language);
  const rows: DescribedRow[] = [];
  let left = 0;
  for (const severity of ["error", "warning", "note"] as const) {
    for (const assessment of assessments) {
      const found =
        assessment.kind === "inventory"
          ? inventoryRows(assessment, severity, file, context)
          : scorecardRows(assessment, severity, file, context);
      for (const row of found) {
        if (rows.length < mostRows) rows.push(row);
        else left += 1;
      }
    }
  }
  return left === 0 ? rows : [...rows, { style: "text", cells: [andMore(left), file] }];
}

function* inventoryRows(
  assessment: InventoryAssessment,
  severity: Severity,
  file: string,
  context: ReportContext,
): Generator<DescribedRow> {
  const { table, sheet } = assessment;
  const inWords = findingWords(assessment, context);
  const headers = new Map(table?.headers.map(({ column, text }) => [column, visibleText(text)]));
  let known: { finding: Finding; words: FindingWords } | undefined;
  for (const { finding, row, column, value, proposal } of findingCells(assessment)) {
    if (finding.severity !== severity) continue;
    if (known?.finding !== finding) known = { finding, words: inWords(finding) };
    const hasPlace = row !== undefined && column !== undefined;
    const cell = hasPlace ? cellAddress(column, row) : null;
    const header = hasPlace && finding.place.kind !== "rows" ? (headers.get(column) ?? null) : null;
    yield rowOf(
      severity,
      [file, visibleText(sheet), cell, header, visibleText(value), visibleText(proposal)],
      known.words,
      context,
    );
  }
}

function* scorecardRows(
  { sheet, findings }: ScorecardAssessment,
  severity: Severity,
  file: string,
  context: ReportContext,
): Generator<DescribedRow> {
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const cell = finding.place ? cellAddress(finding.place.column, finding.place.row) : null;
    yield rowOf(
      severity,
      [file, visibleText(sheet), cell, null, null, null],
      scorecardFindingWords(finding, cell ?? "", context),
      context,
    );
  }
}

function rowOf(
  severity: Severity,
  place: Cells,
  { text, advice }: FindingWords,
  { language }: ReportContext,
): DescribedRow {
  return { style: severity, cells: [reportMessages(language).severityWord[severity], ...place, text, advice] };
}

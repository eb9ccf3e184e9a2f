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
      const place = [visibleText(assessment.sheet), file];
      const found =
        assessment.kind === "inventory"
          ? inventoryRows(assessment, severity, context)
          : scorecardRows(assessment, severity, context);
      for (const cells of found) {
        if (rows.length < mostRows) rows.push({ style: severity, cells: [...cells, ...place] });
        else left += 1;
      }
    }
  }
  return left === 0 ? rows : [...rows, { style: "text", cells: [andMore(left)] }];
}

function* inventoryRows(assessment: InventoryAssessment, severity: Severity, context: ReportContext): Generator<Cells> {
  const inWords = findingWords(assessment, context);
  let known: { finding: Finding; words: FindingWords } | undefined;
  for (const { finding, row, column, value, proposal } of findingCells(assessment)) {
    if (finding.severity !== severity) continue;
    if (known?.finding !== finding) known = { finding, words: inWords(finding) };
    const hasPlace = row !== undefined && column !== undefined;
    const cell = hasPlace ? cellAddress(column, row) : null;
    const { header, text, advice } = known.words;
    yield [wordFor(severity, context), cell, header || null, visibleText(value), visibleText(proposal), text, advice];
  }
}

function* scorecardRows(
  { findings }: ScorecardAssessment,
  severity: Severity,
  context: ReportContext,
): Generator<Cells> {
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const cell = finding.place ? cellAddress(finding.place.column, finding.place.row) : null;
    const { text, advice } = scorecardFindingWords(finding, cell ?? "", context);
    yield [wordFor(severity, context), cell, null, null, null, text, advice];
  }
}

function wordFor(severity: Severity, { language }: ReportContext): string {
  return reportMessages(language).severityWord[severity];
}

import {
  areaAddress,
  cellAddress,
  type Assessment,
  type Finding,
  type InventoryAssessment,
  type ProgrammeAssessment,
  type ScorecardAssessment,
  type Severity,
} from "../../core";
import { reportMessages } from "../../messages/reportMessages";
import type { DescribedRow } from "../describedWorkbook";
import { findingCells, type FindingCell } from "../findingCells";
import { findingWords, programmeFindingWords, scorecardFindingWords, type FindingWords } from "../findingWords";
import { programmeFindingPlace } from "../programmeFindingPlace";
import type { ReportContext } from "../reportContext";
import { scorecardProposal } from "../scorecardProposal";
import { visibleText } from "../visibleText";

type Cells = DescribedRow["cells"];

/** Whether each cell has an entry of its own, or equal cells directly below each other share one. */
export type EntrySize = "cell" | "run";

/**
 * The findings of one severity, an entry each: severity, cells, header, content, proposal, what is wrong, what to do (the
 * columns of a list of findings, `resultLayouts`). One at a time, since there may be a million.
 */
export function findingEntries(
  assessment: Assessment,
  severity: Severity,
  context: ReportContext,
  size: EntrySize,
): Generator<Cells> {
  switch (assessment.kind) {
    case "inventory":
      return inventoryEntries(assessment, severity, context, size);
    case "scorecard":
      return scorecardEntries(assessment, severity, context);
    case "programme":
      return programmeEntries(assessment, severity, context);
  }
}

function* inventoryEntries(
  assessment: InventoryAssessment,
  severity: Severity,
  context: ReportContext,
  size: EntrySize,
): Generator<Cells> {
  const inWords = findingWords(assessment, context);
  let known: { finding: Finding; isOne: boolean; words: FindingWords } | undefined;
  for (const run of runsOf(findingCells(assessment), severity, size)) {
    const { finding, row = 0, value, proposal } = run.first;
    const isOne = run.lastRow === run.first.row;
    if (known?.finding !== finding || known.isOne !== isOne)
      known = { finding, isOne, words: inWords(finding, isOne ? [row] : undefined) };
    const { header, text, advice } = known.words;
    const word = wordFor(severity, context);
    yield [word, runAddress(run), header || null, visibleText(value), visibleText(proposal), text, advice];
  }
}

/** Cells of one finding directly below each other, all with the same proposal. */
interface Run {
  readonly first: FindingCell;
  lastRow?: number;
}

function* runsOf(cells: Iterable<FindingCell>, severity: Severity, size: EntrySize): Generator<Run> {
  let run: Run | undefined;
  for (const cell of cells) {
    if (cell.finding.severity !== severity) continue;
    if (run && size === "run" && continues(run, cell)) {
      run.lastRow = cell.row;
      continue;
    }
    if (run) yield run;
    run = { first: cell, lastRow: cell.row };
  }
  if (run) yield run;
}

function continues({ first, lastRow }: Run, { finding, row, column, proposal }: FindingCell): boolean {
  if (finding !== first.finding || column !== first.column || proposal !== first.proposal) return false;
  return row !== undefined && lastRow !== undefined && row === lastRow + 1;
}

/** "D7" or "D7:D12"; nothing where the finding is about the whole sheet. */
function runAddress({ first: { row, column }, lastRow }: Run): string | null {
  if (row === undefined || column === undefined) return null;
  return areaAddress({ firstRow: row, lastRow: lastRow ?? row, firstColumn: column, lastColumn: column });
}

function* scorecardEntries(
  { findings }: ScorecardAssessment,
  severity: Severity,
  context: ReportContext,
): Generator<Cells> {
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const cell = finding.place ? cellAddress(finding.place.column, finding.place.row) : null;
    const { text, advice } = scorecardFindingWords(finding, cell ?? "", context);
    yield [wordFor(severity, context), cell, null, null, scorecardProposal(finding), text, advice];
  }
}

function* programmeEntries(
  assessment: ProgrammeAssessment,
  severity: Severity,
  context: ReportContext,
): Generator<Cells> {
  for (const finding of assessment.findings) {
    if (finding.severity !== severity) continue;
    const place = programmeFindingPlace(finding, assessment);
    const { header, text, advice } = programmeFindingWords(finding, place, context);
    const value = "text" in finding ? visibleText(finding.text) : null;
    yield [wordFor(severity, context), place.cells || null, header || null, value, null, text, advice];
  }
}

function wordFor(severity: Severity, { language }: ReportContext): string {
  return reportMessages(language).severityWord[severity];
}

import {
  cellAddress,
  cellsOf,
  type Assessment,
  type CollectedSubmission,
  type Finding,
  type IdentityRemark,
  type InventoryAssessment,
  type RoundFinding,
  type ScorecardAssessment,
  type Severity,
  type Submission,
} from "../../core";
import { roundMessages } from "../../messages/roundMessages";
import { findingWords, scorecardFindingWords } from "../findingWords";
import { placeCells } from "../placeCells";
import type { ReportContext } from "../reportContext";

/** Findings of one institution that are listed: a reader who needs more checks the file by itself. */
export const mostFindings = 300;

/** Stands as the rule of the line that says how many findings are not listed. */
export const moreRule = "more";

type Listed = Omit<RoundFinding, "institution">;

/** A finding that is put into words only where it is listed; `cells` is what the counts count. */
interface Unworded {
  readonly severity: Severity;
  readonly cells: number;
  readonly words: () => Listed;
}

const gravity: readonly Severity[] = ["error", "warning", "note"];

/** A submission with its findings in words, the gravest first, as plain data that travels between threads. */
export function collectedSubmission(submission: Submission, context: ReportContext): CollectedSubmission {
  const { path, institution, services, assessments, remarks } = submission;
  const all = [
    ...remarks.map((remark) => ofRemark(remark, context)),
    ...assessments.flatMap((assessment) => ofAssessment(assessment, context)),
  ];
  const inOrder = gravity.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  const listed = inOrder.slice(0, mostFindings).map(({ words }) => words());
  const rest = inOrder.slice(mostFindings);
  const [gravest] = rest;
  const left = rest.reduce((sum, { cells }) => sum + cells, 0);
  const message = roundMessages(context.language).andMore(left);
  const ending: Listed[] = gravest
    ? [{ severity: gravest.severity, rule: moreRule, sheet: "", place: "", message }]
    : [];
  const findings = [...listed, ...ending].map((finding) => ({ institution: institution.name, ...finding }));
  return { path, institution, services, findings };
}

function ofRemark(remark: IdentityRemark, { language }: ReportContext): Unworded {
  const { severity, kind, sheet = "", place } = remark;
  const words = (): Listed => ({
    severity,
    rule: kind,
    sheet,
    place: place ? cellAddress(place.column, place.row) : "",
    message: roundMessages(language).identityRemark(remark),
  });
  return { severity, cells: 1, words };
}

function ofAssessment(assessment: Assessment, context: ReportContext): Unworded[] {
  return assessment.kind === "inventory" ? ofInventory(assessment, context) : ofScorecard(assessment, context);
}

function ofInventory(assessment: InventoryAssessment, context: ReportContext): Unworded[] {
  const { sheet, findings } = assessment;
  const inWords = findingWords(assessment, context);
  return findings.map((finding: Finding) => {
    const { severity, rule, place } = finding;
    const words = (): Listed => {
      const { text, advice } = inWords(finding);
      return { severity, rule, sheet, place: placeCells(place), message: `${text} ${advice}` };
    };
    return { severity, cells: cellsOf(finding), words };
  });
}

function ofScorecard({ sheet, findings }: ScorecardAssessment, context: ReportContext): Unworded[] {
  return findings.map((finding) => {
    const { severity, kind, place } = finding;
    const words = (): Listed => {
      const cell = place ? cellAddress(place.column, place.row) : "";
      const { text, advice } = scorecardFindingWords(finding, cell, context);
      return { severity, rule: kind, sheet, place: cell, message: `${text} ${advice}` };
    };
    return { severity, cells: 1, words };
  });
}

import {
  cellAddress,
  cellsOf,
  type CollectedSubmission,
  type Finding,
  type IdentityRemark,
  type InventoryAssessment,
  type Labels,
  type RoundFinding,
  type ScorecardAssessment,
  type Severity,
  type Submission,
  type SubmissionAssessment,
} from "../../core";
import { roundMessages } from "../../messages/roundMessages";
import { findingWords, scorecardFindingWords } from "../findingWords";
import { placeCells } from "../placeCells";
import type { MessageLanguage } from "../../messages/language";
import { proposalsOf } from "../proposals";
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

/** What words come from, beside the language: findings are put into both, so that a report of either can be made later. */
type WordContext = Omit<ReportContext, "language">;

/** A submission with its findings in words, the gravest first, as plain data that travels between threads. */
export function collectedSubmission(submission: Submission, context: WordContext): CollectedSubmission {
  const { path, institution, services, assessments, remarks } = submission;
  const all = [...remarks.map(ofRemark), ...assessments.flatMap((assessment) => ofAssessment(assessment, context))];
  const inOrder = gravity.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  const listed = inOrder.slice(0, mostFindings).map(({ words }) => words());
  const rest = inOrder.slice(mostFindings);
  const [gravest] = rest;
  const left = rest.reduce((sum, { cells }) => sum + cells, 0);
  const message = inBoth((language) => roundMessages(language).andMore(left));
  const ending: Listed[] = gravest
    ? [{ severity: gravest.severity, rule: moreRule, sheet: "", place: "", message }]
    : [];
  const findings = [...listed, ...ending].map((finding) => ({ institution: institution.name, ...finding }));
  return { path, institution, services, findings };
}

function ofRemark(remark: IdentityRemark): Unworded {
  const { severity, kind, sheet = "", place } = remark;
  const words = (): Listed => ({
    severity,
    rule: kind,
    sheet,
    place: place ? cellAddress(place.column, place.row) : "",
    message: inBoth((language) => roundMessages(language).identityRemark(remark)),
  });
  return { severity, cells: 1, words };
}

function ofAssessment(assessment: SubmissionAssessment, context: WordContext): Unworded[] {
  return assessment.kind === "inventory" ? ofInventory(assessment, context) : ofScorecard(assessment, context);
}

function ofInventory(assessment: InventoryAssessment, context: WordContext): Unworded[] {
  const { sheet, findings, repairs } = assessment;
  const repairOf = proposalsOf(repairs);
  const inWords = inBoth((language) => findingWords(assessment, { ...context, language }, repairOf));
  return findings.map((finding: Finding) => {
    const { severity, rule, place } = finding;
    const words = (): Listed => {
      const message = inBoth((language) => sentences(inWords[language](finding)));
      return { severity, rule, sheet, place: placeCells(place), message };
    };
    return { severity, cells: cellsOf(finding), words };
  });
}

function ofScorecard({ sheet, findings }: ScorecardAssessment, context: WordContext): Unworded[] {
  return findings.map((finding) => {
    const { severity, kind, place } = finding;
    const words = (): Listed => {
      const cell = place ? cellAddress(place.column, place.row) : "";
      const message = inBoth((language) => sentences(scorecardFindingWords(finding, cell, { ...context, language })));
      return { severity, rule: kind, sheet, place: cell, message };
    };
    return { severity, cells: 1, words };
  });
}

function inBoth<T>(inLanguage: (language: MessageLanguage) => T): Readonly<Record<keyof Labels, T>> {
  return { ar: inLanguage("ar"), en: inLanguage("en") };
}

function sentences({ text, advice }: { readonly text: string; readonly advice: string }): string {
  return `${text} ${advice}`;
}

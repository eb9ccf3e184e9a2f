import {
  cellAddress,
  cellsOf,
  groupBy,
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
import { placedFinding } from "../placedFinding";
import type { MessageLanguage } from "../../messages/language";
import { proposalsOf } from "../proposals";
import type { ReportContext } from "../reportContext";

/** Findings of one institution that are listed: a reader who needs more checks the file by itself. */
export const mostFindings = 300;

type Listed = Omit<RoundFinding, "institution" | "cells" | "message"> & { readonly message: Labels };

/** A finding that is put into words only where it is listed; `cells` is what the counts count. */
interface Unworded extends Pick<RoundFinding, "severity" | "rule"> {
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
  const listed = [...inOrder.slice(0, mostFindings), ...kindsOf(inOrder.slice(mostFindings))];
  const findings = listed.map(({ cells, words }) => ({ institution: institution.name, ...words(), cells }));
  return { path, institution, services, findings };
}

/** The first of each kind, which stands for all of its kind and says how many they are. */
function kindsOf(rest: readonly Unworded[]): readonly Unworded[] {
  const kinds = groupBy(rest, ({ severity, rule }) => `${severity} ${rule}`);
  return [...kinds.values()].map((same) => {
    const [first] = same as [Unworded];
    const cells = same.reduce((sum, each) => sum + each.cells, 0);
    return cells === first.cells
      ? first
      : { ...first, cells, words: () => withMore(first.words(), cells - first.cells) };
  });
}

function withMore(finding: Listed, more: number): Listed {
  const { message } = finding;
  return {
    ...finding,
    message: inBoth((language) => `${message[language]} ${roundMessages(language).andMore(more)}`),
  };
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
  return { severity, rule: kind, cells: 1, words };
}

function ofAssessment(assessment: SubmissionAssessment, context: WordContext): Unworded[] {
  return assessment.kind === "inventory" ? ofInventory(assessment, context) : ofScorecard(assessment, context);
}

function ofInventory(assessment: InventoryAssessment, context: WordContext): Unworded[] {
  const { sheet, findings, repairs, table } = assessment;
  const repairOf = proposalsOf(repairs);
  const inWords = inBoth((language) => findingWords(assessment, { ...context, language }, repairOf));
  return findings.map((finding: Finding) => {
    const { severity, rule } = finding;
    const words = (): Listed => {
      const message = inBoth((language) => sentences(inWords[language](finding)));
      return { severity, rule, sheet, place: placeCells(placedFinding(finding, table).place), message };
    };
    return { severity, rule, cells: cellsOf(finding), words };
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
    return { severity, rule: kind, cells: 1, words };
  });
}

function inBoth<T>(inLanguage: (language: MessageLanguage) => T): Readonly<Record<keyof Labels, T>> {
  return { ar: inLanguage("ar"), en: inLanguage("en") };
}

function sentences({ text, advice }: { readonly text: string; readonly advice: string }): string {
  return `${text} ${advice}`;
}

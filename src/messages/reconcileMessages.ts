import type { PublishedProblem, ReconciliationFinding } from "../core";
import {
  publishedProblems as arabicProblems,
  publishedSource as arabicSource,
  reconciliation as arabic,
} from "./ar/reconcile";
import {
  publishedProblems as englishProblems,
  publishedSource as englishSource,
  reconciliation as english,
} from "./en/reconcile";
import type { MessageLanguage } from "./language";
import type { ReconcileNames } from "./reconcileTexts";

const messages = { ar: arabic, en: english };
const problems = { ar: arabicProblems, en: englishProblems };
const sources = { ar: arabicSource, en: englishSource };

/** The line that says where the figures were published. */
export function publishedSource(source: string, language: MessageLanguage): string {
  return sources[language](source);
}

/** The sentences an analyst reads of one finding. */
export function reconcileMessage(
  finding: ReconciliationFinding,
  names: ReconcileNames,
  language: MessageLanguage,
): string {
  const message = messages[language][finding.kind] as (finding: ReconciliationFinding, names: ReconcileNames) => string;
  return message(finding, names);
}

/** What is wrong with a file of published figures, where, and what belongs there. `place` is the problem's place, as the caller writes it. */
export function publishedProblemMessage(problem: PublishedProblem, place: string, language: MessageLanguage): string {
  return problems[language][problem.kind](place, problem.text ?? "");
}

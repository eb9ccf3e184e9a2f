import type { PublishedProblem, ReconciliationFinding } from "../core";
import { publishedProblems as arabicProblems, reconciliation as arabic } from "./ar/reconcile";
import { publishedProblems as englishProblems, reconciliation as english } from "./en/reconcile";
import type { MessageLanguage } from "./language";
import type { ReconcileNames } from "./reconcileTexts";

/** The sentences an analyst reads of one finding. */
export function reconcileMessage(
  finding: ReconciliationFinding,
  names: ReconcileNames,
  language: MessageLanguage,
): string {
  const messages = language === "ar" ? arabic : english;
  const message = messages[finding.kind] as (finding: ReconciliationFinding, names: ReconcileNames) => string;
  return message(finding, names);
}

/** What is wrong with a file of published figures, where, and what belongs there. `place` is the problem's place, as the caller writes it. */
export function publishedProblemMessage(problem: PublishedProblem, place: string, language: MessageLanguage): string {
  const messages = language === "ar" ? arabicProblems : englishProblems;
  return messages[problem.kind](place, problem.text ?? "");
}

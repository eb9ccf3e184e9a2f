import type { FieldId, PublishedProblem, PublishedProblemKind, ReconciliationFinding, ValueId } from "../core";
import { publishedProblems as arabicProblems, reconciliation as arabic } from "./ar/reconcile";
import { publishedProblems as englishProblems, reconciliation as english } from "./en/reconcile";
import type { MessageLanguage } from "./language";

/** How the caller names what a finding speaks of. */
export interface ReconcileNames {
  /** A field's label in the language of the message. */
  field(id: FieldId): string;
  /** A value's label in the language of the message. */
  value(field: FieldId, id: ValueId): string;
  /** A compact list of a field's cells in these sheet rows: "I42, I45:I49". */
  cells(field: FieldId, rows: readonly number[]): string;
}

export type ReconcileMessages = {
  readonly [K in ReconciliationFinding["kind"]]: (
    finding: Extract<ReconciliationFinding, { kind: K }>,
    names: ReconcileNames,
  ) => string;
};

/** A sentence for each thing wrong with the form of published figures: where it is, and the text that stands there. */
export type PublishedProblemMessages = Readonly<Record<PublishedProblemKind, (place: string, text: string) => string>>;

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

import type { Frameworks, FrameworkProblem, FrameworkProblemKind, NameMeaning, Named, ScorecardFinding } from "../core";
import { frameworkProblems as arabicProblems, scorecardFindings as arabic } from "./ar/scoring";
import { frameworkProblems as englishProblems, scorecardFindings as english } from "./en/scoring";
import type { MessageLanguage } from "./language";

/** What a person reads of one scorecard finding: its kind in a few words, what is wrong, and what to do. The caller adds the cell. */
export interface ScorecardMessage {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** The framework's names in the language of the message. */
export interface ScorecardNames {
  name(meaning: NameMeaning): string;
  planItem(id: string): string;
}

type FindingOf<K extends ScorecardFinding["kind"]> = Extract<ScorecardFinding, { readonly kind: K }>;

/** One message for each kind of finding. */
export type ScorecardMessages = {
  readonly [K in ScorecardFinding["kind"]]: (finding: FindingOf<K>, names: ScorecardNames) => ScorecardMessage;
};

/** A sentence for each thing wrong with a framework document: `place` as a phrase of where, `text` what stands there. */
export type FrameworkProblemMessages = Readonly<Record<FrameworkProblemKind, (place: string, text: string) => string>>;

/** A scorecard finding in words, with the names of the framework it was read by. */
export function scorecardMessage(
  finding: ScorecardFinding,
  frameworks: Frameworks,
  language: MessageLanguage,
): ScorecardMessage {
  const messages = language === "ar" ? arabic : english;
  const message = messages[finding.kind] as (finding: ScorecardFinding, names: ScorecardNames) => ScorecardMessage;
  return message(finding, scorecardNames(frameworks, language));
}

/** What is wrong with a framework document, where in it, and what to do. */
export function frameworkMessage({ kind, place, text = "" }: FrameworkProblem, language: MessageLanguage): string {
  return (language === "ar" ? arabicProblems : englishProblems)[kind](place, text);
}

function scorecardNames({ stages, performance }: Frameworks, language: MessageLanguage): ScorecardNames {
  const lists: Readonly<Record<NameMeaning["role"], readonly Named[]>> = {
    stage: stages.stages,
    component: stages.stages.flatMap(({ components }) => components),
    perspective: performance.perspectives,
    axis: performance.perspectives.flatMap(({ axes }) => axes),
  };
  const label = (list: readonly Named[], id: string) => list.find((named) => named.id === id)?.label[language] ?? id;
  return { name: ({ role, id }) => label(lists[role], id), planItem: (id) => label(stages.plan, id) };
}

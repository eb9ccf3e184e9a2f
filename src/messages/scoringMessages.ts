import type { Frameworks, FrameworkProblem, NameMeaning, Named, ScorecardFinding } from "../core";
import { frameworkProblems as arabicProblems, scorecardFindings as arabic } from "./ar/scoring";
import { frameworkProblems as englishProblems, scorecardFindings as english } from "./en/scoring";
import type { MessageLanguage } from "./language";
import type { ScorecardMessage, ScorecardNames } from "./scoringTexts";

const messages = { ar: arabic, en: english };
const problems = { ar: arabicProblems, en: englishProblems };

/** A scorecard finding in words, with the names of the framework it was read by. */
export function scorecardMessage(
  finding: ScorecardFinding,
  frameworks: Frameworks,
  language: MessageLanguage,
): ScorecardMessage {
  const message = messages[language][finding.kind] as (
    finding: ScorecardFinding,
    names: ScorecardNames,
  ) => ScorecardMessage;
  return message(finding, scorecardNames(frameworks, language));
}

/** What is wrong with a framework document, where in it, and what to do. */
export function frameworkMessage({ kind, place, text = "" }: FrameworkProblem, language: MessageLanguage): string {
  return problems[language][kind](place, text);
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

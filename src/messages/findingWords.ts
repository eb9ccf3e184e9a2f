import type { Finding, FindingNames, FindingParameters, RuleId, SheetRuleId } from "../core";
import type { SpokenNames } from "./spokenNames";

/** A kind of character that a reader cannot see or tell from the plain one. */
export type HiddenMarkKind = FindingParameters["hiddenCharacters"]["marks"][number]["kind"];

/** A sentence or two each. */
export type ProblemAndAction = readonly [whatIsWrong: string, whatToDo: string];

/** Findings that only a whole sheet has, with what stands beside its values; plain values have the others. */
export type SheetFindingId = SheetRuleId | "headerNotFound";

/** The words for the findings of several rules in one language. */
export type WordsOf<Rules extends RuleId> = {
  readonly [R in Rules]: (parameters: FindingParameters[R], names: SpokenNames) => ProblemAndAction;
};

/** The words for the findings about values. */
export type FindingWords = WordsOf<Exclude<RuleId, SheetFindingId>>;

/** The words for the findings that only a sheet has, and for a finding's place. */
export interface SheetFindingWords {
  readonly where: (names: FindingNames) => string;
  readonly rules: WordsOf<SheetFindingId>;
}

/** The words for one finding, out of those for several rules. */
export function wordsFor<Rules extends RuleId>(
  words: WordsOf<Rules>,
  { rule, parameters }: Finding,
  names: SpokenNames,
): ProblemAndAction {
  const speak = words[rule as Rules] as (parameters: Finding["parameters"], names: SpokenNames) => ProblemAndAction;
  return speak(parameters, names);
}

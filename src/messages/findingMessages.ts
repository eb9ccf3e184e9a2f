import type { Finding, FindingNames, FindingParameters, RuleId } from "../core";
import { findings as arabic } from "./ar/findings";
import { findings as english } from "./en/findings";
import type { MessageLanguage } from "./language";

/** A kind of character that a reader cannot see or tell from the plain one. */
export type HiddenMarkKind = FindingParameters["hiddenCharacters"]["marks"][number]["kind"];

/** What is wrong, and what to do about it: a sentence or two each. */
export interface ProblemAndAction {
  readonly problem: string;
  readonly action: string;
}

export interface FindingMessage extends ProblemAndAction {
  /** The cells and the header over them, or the rows; "" where the finding is about the whole sheet. */
  readonly where: string;
}

/** The words for every rule's findings in one language. */
export interface FindingMessages {
  readonly where: (names: FindingNames) => string;
  readonly rules: {
    readonly [R in RuleId]: (parameters: FindingParameters[R], names: FindingNames) => ProblemAndAction;
  };
}

/** A finding in words. */
export function findingMessage(finding: Finding, names: FindingNames, language: MessageLanguage): FindingMessage {
  const messages = language === "ar" ? arabic : english;
  const words = messages.rules[finding.rule] as (
    parameters: Finding["parameters"],
    names: FindingNames,
  ) => ProblemAndAction;
  return { where: messages.where(names), ...words(finding.parameters, names) };
}

/** The finding as one text: "Cell D7, column «…»: what is wrong. What to do." */
export function findingSentence(finding: Finding, names: FindingNames, language: MessageLanguage): string {
  const { where, problem, action } = findingMessage(finding, names, language);
  return `${where === "" ? "" : `${where}: `}${problem} ${action}`;
}

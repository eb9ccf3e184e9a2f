import { labelIn, matchingKey, type ByLanguage } from "../core";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { Unanswerable } from "./unanswerable";

/** Something that a formula names: by its id, by a label in any language, or by another spelling. */
export interface Choice<T> {
  readonly value: T;
  /** How the error's sentence lists it. */
  readonly label: string;
  readonly spellings: readonly string[];
}

interface Spelled {
  readonly id: string;
  readonly labels: ByLanguage<string>;
  /** Other spellings, by language or all together. */
  readonly aliases?: ByLanguage<readonly string[]> | readonly string[];
}

/** A choice of something that has an id, labels and other spellings, all of which name it. */
export function choiceOf<T>(value: T, { id, labels, aliases = [] }: Spelled, language: MessageLanguage): Choice<T> {
  const others: readonly (string | readonly string[])[] = Object.values(aliases);
  const spellings = [id, ...Object.values(labels), ...others.flat()];
  return { value, label: labelIn(labels, language), spellings };
}

/** The choice that a cell names, after folding (case, hamza, marks, spaces). */
export function knownName<T>(argument: string, given: unknown, choices: readonly Choice<T>[]): T {
  const key = matchingKey(cellText(given));
  const found = choices.find(({ spellings }) => spellings.some((spelling) => matchingKey(spelling) === key));
  if (found) return found.value;
  throw new Unanswerable({
    kind: "unknownName",
    argument,
    given: cellText(given),
    allowed: choices.map(({ label }) => label),
  });
}

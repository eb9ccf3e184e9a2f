import { serviceCatalogue } from "../core";
import { foldCell } from "./foldCell";
import { knownName, type Choice } from "./knownName";

function choice(value: boolean, spellings: readonly string[]): Choice<boolean> {
  const label = value ? "TRUE" : "FALSE";
  return { value, label, spellings: [label, ...spellings] };
}

/** The catalogue's words for a checkbox that is ticked, or not: نعم and لا, Yes and No; and TRUE or FALSE as text. */
const words = Object.values(serviceCatalogue.valueLists)
  .flat()
  .flatMap(({ boolean: value, labels }) => (value === undefined ? [] : [choice(value, Object.values(labels))]));

/** TRUE or FALSE, or the words yes and no. Numbers are refused, since 0 may be a blank cell and not a no. */
export function trueOrFalse(argument: string, given: unknown): boolean {
  const value = foldCell(given);
  return typeof value === "boolean" ? value : knownName(argument, given, words);
}

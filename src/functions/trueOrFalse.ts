import { serviceCatalogue } from "../core";
import { cellText } from "./cellText";
import { foldCell } from "./foldCell";
import { findChoice } from "./knownName";
import { Unanswerable } from "./unanswerable";

/** The catalogue's words for a checkbox that is ticked, or not: نعم and لا, Yes and No. */
const words = Object.values(serviceCatalogue.valueLists)
  .flat()
  .flatMap(({ boolean: value, labels }) =>
    value === undefined ? [] : [{ value, label: "", spellings: Object.values(labels) }],
  );

/** TRUE or FALSE, or the words yes and no. Numbers are refused, since 0 may be a blank cell and not a no. */
export function trueOrFalse(argument: string, given: unknown): boolean {
  const value = foldCell(given);
  if (typeof value === "boolean") return value;
  const word = findChoice(given, words);
  if (word) return word.value;
  throw new Unanswerable({
    kind: "notTrueOrFalse",
    argument,
    given: typeof value === "number" ? String(value) : cellText(given),
  });
}

import { serviceCatalogue } from "../core";
import { foldCell } from "./foldCell";
import { knownName, type Choice } from "./knownName";

/** The kind of institution is written in place of the answer, too. */
function choice(value: boolean, spellings: readonly string[]): Choice<boolean> {
  const [label, kind] = value ? ["TRUE", "خدمية"] : ["FALSE", "غير خدمية"];
  return { value, label, spellings: [label, kind, ...spellings] };
}

/** The catalogue's words for a checkbox that is ticked, or not: نعم and لا, Yes and No; TRUE or FALSE as text; and the kind. */
const words = Object.values(serviceCatalogue.valueLists)
  .flat()
  .flatMap(({ boolean: value, labels }) => (value === undefined ? [] : [choice(value, Object.values(labels))]));

/** TRUE or FALSE, or the words yes and no. Numbers are refused, since 0 may be a blank cell and not a no. */
export function trueOrFalse(argument: string, given: unknown): boolean {
  const value = foldCell(given);
  return typeof value === "boolean" ? value : knownName(argument, given, words);
}

import { isFigure } from "../text/isFigure";
import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, "CSV Injection". */
const formulaBegins = [..."=+-@\t\r"].map((character) => character.charCodeAt(0));

/** The first character of a text that would become a formula. */
function beginning(text: string): string | undefined {
  return formulaBegins.includes(text.charCodeAt(0)) ? text.charAt(0) : undefined;
}

/** Text that would become a formula when it is copied or exported; a number with its sign is none, and a name without letters is `nameNumeric`. */
export const formulaText: CellRule<"formulaText", "text"> = {
  id: "formulaText",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ value, reading }, { field }) {
    if (typeof value !== "string") return undefined;
    // As it stands, or once the hidden characters before it are gone.
    const begins = beginning(value) ?? beginning(reading.text);
    if (begins === undefined || isFigure(value)) return undefined;
    return field.unique && letterCount(value, 1) === 0 ? undefined : { begins };
  },
};

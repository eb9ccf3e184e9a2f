import { isFigure } from "../text/isFigure";
import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, "CSV Injection". */
const formulaBegin = /^[=+\-@\t\r]/;

/** Text that would become a formula when it is copied or exported; a number with its sign is none, and a name without letters is `nameNumeric`. */
export const formulaText: CellRule<"formulaText", "text"> = {
  id: "formulaText",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ value, reading }, { field }) {
    // Most are clean and begin with a letter: all letters stand after "@".
    if (typeof value !== "string" || (value === reading.text && value.charCodeAt(0) > 64)) return undefined;
    // As it stands, or once the hidden characters before it are gone.
    const [begins] = formulaBegin.exec(value) ?? formulaBegin.exec(reading.text) ?? [];
    if (begins === undefined || isFigure(value)) return undefined;
    return field.unique && letterCount(value, 1) === 0 ? undefined : { begins };
  },
};

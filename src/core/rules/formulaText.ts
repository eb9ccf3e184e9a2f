import { isFigure } from "../text/isFigure";
import type { CellRule } from "./rule";

/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, "CSV Injection". */
const formulaBegins = /^[=+\-@\t\r]/;

/** Text that would become a formula when it is copied or exported; a number with its sign is none. */
export const formulaText: CellRule<"formulaText"> = {
  id: "formulaText",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ value }) {
    const isFormula = typeof value === "string" && formulaBegins.test(value) && !isFigure(value);
    return isFormula ? { begins: value.charAt(0) } : undefined;
  },
};

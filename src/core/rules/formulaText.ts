import { readNumber } from "../text/readNumber";
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
    if (typeof value !== "string" || !formulaBegins.test(value)) return undefined;
    return readNumber(value).kind === "number" ? undefined : { begins: value.charAt(0) };
  },
};

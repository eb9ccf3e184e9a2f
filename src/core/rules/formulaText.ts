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
  check({ reading }) {
    if (reading.kind !== "text" || !formulaBegins.test(reading.text)) return undefined;
    return readNumber(reading.text).kind === "number" ? undefined : { begins: reading.text.charAt(0) };
  },
};

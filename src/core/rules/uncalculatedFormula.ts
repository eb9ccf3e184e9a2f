import { isCellError } from "../rows/sheet";
import type { CellRule } from "./rule";

/** A formula that was saved without its result: not blank, but not known either. */
export const uncalculatedFormula: CellRule<"uncalculatedFormula"> = {
  id: "uncalculatedFormula",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check: ({ value }) => (isCellError(value) && value.error === "uncalculated" ? {} : undefined),
};

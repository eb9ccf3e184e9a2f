import type { CellRule } from "./rule";

/** A year that is read, but is text or a date instead of a number. */
export const yearForm: CellRule<"yearForm", "year"> = {
  id: "yearForm",
  severity: "warning",
  scope: "cell",
  on: ["year"],
  check: ({ reading }) => (reading.manner !== "canonical" ? { year: reading.year } : undefined),
};

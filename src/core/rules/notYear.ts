import type { CellRule } from "./rule";

/** Something other than a year, or a year out of bounds, in a column of years. */
export const notYear: CellRule<"notYear", "unreadable"> = {
  id: "notYear",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ reading }, _, { rules }) {
    return reading.why === "notYear" ? rules.years : undefined;
  },
};

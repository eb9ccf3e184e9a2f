import type { CellRule } from "./rule";

/** Several answers where one is allowed. */
export const severalValues: CellRule<"severalValues"> = {
  id: "severalValues",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ reading }, { field }) {
    return reading.kind === "unreadable" && reading.why === "severalValues" ? { field: field.id } : undefined;
  },
};

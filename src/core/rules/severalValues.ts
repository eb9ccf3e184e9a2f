import type { CellRule } from "./rule";

/** Several answers where one is allowed. */
export const severalValues: CellRule<"severalValues", "unreadable"> = {
  id: "severalValues",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ reading }, { field }) {
    return reading.why === "severalValues" ? { field: field.id } : undefined;
  },
};

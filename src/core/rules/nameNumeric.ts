import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** A number, or text without a single letter, for a name. */
export const nameNumeric: CellRule<"nameNumeric", "text" | "unreadable"> = {
  id: "nameNumeric",
  severity: "error",
  scope: "cell",
  on: ["text", "unreadable"],
  check({ reading, value }, { field }) {
    if (!field.unique) return undefined;
    const hasNoLetter = reading.kind === "text" && letterCount(reading.text, 1) === 0;
    return hasNoLetter || typeof value === "number" ? {} : undefined;
  },
};

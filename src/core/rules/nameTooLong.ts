import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** A name of more letters than any service has: perhaps a description. */
export const nameTooLong: CellRule<"nameTooLong", "text"> = {
  id: "nameTooLong",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ reading }, { field }, { rules }) {
    const { max } = rules.nameLetters;
    if (!field.unique || reading.text.length <= max) return undefined;
    const letters = letterCount(reading.text);
    return letters > max ? { letters, max } : undefined;
  },
};

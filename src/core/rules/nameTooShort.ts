import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** A name of fewer letters than any service has; one of none is `nameNumeric`. */
export const nameTooShort: CellRule<"nameTooShort", "text"> = {
  id: "nameTooShort",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ reading }, { field }, { rules }) {
    if (!field.unique) return undefined;
    const { min } = rules.nameLetters;
    const letters = letterCount(reading.text, min);
    return letters > 0 && letters < min ? { letters, min } : undefined;
  },
};

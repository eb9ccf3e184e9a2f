import { hiddenMarks } from "../text/hiddenMarks";
import type { CellRule } from "./rule";

/** Characters in free text that cannot be seen, or only look like plain ones. Lists of values have `valueForm` for it. */
export const hiddenCharacters: CellRule<"hiddenCharacters", "text"> = {
  id: "hiddenCharacters",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ value, reading }) {
    if (typeof value !== "string" || value === reading.text) return undefined;
    const marks = hiddenMarks(value);
    return marks.length === 0 ? undefined : { marks };
  },
};

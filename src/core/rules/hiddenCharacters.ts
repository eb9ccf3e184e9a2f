import { hiddenMarks } from "../text/hiddenMarks";
import type { CellRule } from "./rule";

/** Characters in free text that cannot be seen, or only look like plain ones. Lists of values have `valueForm` for it. */
export const hiddenCharacters: CellRule<"hiddenCharacters"> = {
  id: "hiddenCharacters",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check({ reading }) {
    const marks = reading.kind === "text" ? hiddenMarks(reading.text) : [];
    return marks.length === 0 ? undefined : { marks };
  },
};

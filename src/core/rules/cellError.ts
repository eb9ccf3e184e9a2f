import { isCellError } from "../rows/sheet";
import type { CellRule } from "./rule";

/** An error of Excel's own, such as #N/A. */
export const cellError: CellRule<"cellError"> = {
  id: "cellError",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check: ({ value }) => (isCellError(value) && value.error !== "uncalculated" ? { error: value.error } : undefined),
};

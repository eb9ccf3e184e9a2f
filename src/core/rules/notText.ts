import { isCellError } from "../rows/sheet";
import type { CellRule } from "./rule";

/** A number, a date or a truth value where words belong. A number for a service's name is `nameNumeric`. */
export const notText: CellRule<"notText", "unreadable"> = {
  id: "notText",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ value, reading }, { field }) {
    if (reading.why !== "notText" || value === null || isCellError(value)) return undefined;
    if (typeof value === "number" && field.unique) return undefined;
    return { value, holds: typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "date" };
  },
};

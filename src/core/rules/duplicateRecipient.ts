import type { CellRule } from "./rule";

/** The same answer twice in one cell: counted once. */
export const duplicateRecipient: CellRule<"duplicateRecipient"> = {
  id: "duplicateRecipient",
  severity: "warning",
  scope: "cell",
  on: ["read"],
  check({ reading }, { field }) {
    return reading.kind === "read" && reading.repeated ? { field: field.id, values: reading.values } : undefined;
  },
};

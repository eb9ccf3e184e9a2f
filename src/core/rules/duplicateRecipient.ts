import type { CellRule } from "./rule";

/** The same answer twice in one cell: counted once. */
export const duplicateRecipient: CellRule<"duplicateRecipient", "read"> = {
  id: "duplicateRecipient",
  severity: "warning",
  scope: "cell",
  on: ["read"],
  check({ reading }, { field }) {
    return reading.repeated ? { field: field.id, values: reading.values } : undefined;
  },
};

import type { CellRule } from "./rule";

/** A blank cell in a required column. It is never filled in silence. */
export const requiredBlank: CellRule<"requiredBlank"> = {
  id: "requiredBlank",
  severity: "error",
  scope: "cell",
  on: ["blank"],
  check: (_, { field }) => (field.required ? { field: field.id } : undefined),
};

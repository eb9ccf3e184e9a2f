import type { CellRule } from "./rule";

/** A value in other words or letters than the catalogue's: read with certainty. */
export const valueForm: CellRule<"valueForm", "read"> = {
  id: "valueForm",
  severity: "warning",
  scope: "cell",
  on: ["read"],
  check({ reading }, { field }) {
    return reading.manner === "form" ? { field: field.id, values: reading.values } : undefined;
  },
};

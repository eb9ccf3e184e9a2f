import type { CellRule } from "./rule";

/** A value in other words or letters than the catalogue's: read with certainty. */
export const valueForm: CellRule<"valueForm"> = {
  id: "valueForm",
  severity: "warning",
  scope: "cell",
  on: ["read"],
  check({ reading }, { field }) {
    return reading.kind === "read" && reading.manner === "form"
      ? { field: field.id, values: reading.values }
      : undefined;
  },
};

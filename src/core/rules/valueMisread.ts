import type { CellRule } from "./rule";

/** No answer as it stands, but a confusion of scanners that the catalogue lists (K for «لا»): read with certainty. */
export const valueMisread: CellRule<"valueMisread", "read"> = {
  id: "valueMisread",
  severity: "error",
  scope: "cell",
  on: ["read"],
  check({ reading }, { field }) {
    return reading.manner === "misreading" ? { field: field.id, values: reading.values } : undefined;
  },
};

import type { CellRule } from "./rule";

/** A cell that was cut, or fused with its neighbour; its value was recognised by its words. */
export const fusedCell: CellRule<"fusedCell", "read"> = {
  id: "fusedCell",
  severity: "warning",
  scope: "cell",
  on: ["read"],
  check({ reading, fused }, { field }) {
    return reading.manner === "fragment" ? { field: field.id, values: reading.values, fused } : undefined;
  },
};

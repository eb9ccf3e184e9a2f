import type { TableRule } from "./rule";

/** A header with no service below it. */
export const noServices: TableRule<"noServices"> = {
  id: "noServices",
  severity: "error",
  scope: "table",
  check({ table }) {
    return table.rowNumbers.length === 0 ? [{ place: { kind: "sheet" }, parameters: {} }] : [];
  },
};

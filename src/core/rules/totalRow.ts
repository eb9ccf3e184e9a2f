import { oddRows } from "./oddRows";
import type { TableRule } from "./rule";

/** A row of totals: left out. */
export const totalRow: TableRule<"totalRow"> = {
  id: "totalRow",
  severity: "note",
  scope: "table",
  check: ({ table }) => oddRows(table, "total"),
};

import { oddRows } from "./oddRows";
import type { TableRule } from "./rule";

/** Blank rows between services. */
export const emptyRow: TableRule<"emptyRow"> = {
  id: "emptyRow",
  severity: "warning",
  scope: "table",
  check: ({ table }) => oddRows(table, "blank"),
};

import { oddRows } from "./oddRows";
import type { TableRule } from "./rule";

/** A row that holds something but is no service: left out. */
export const strayRow: TableRule<"strayRow"> = {
  id: "strayRow",
  severity: "warning",
  scope: "table",
  check: ({ table }) => oddRows(table, "stray"),
};

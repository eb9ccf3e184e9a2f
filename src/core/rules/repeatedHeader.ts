import { oddRows } from "./oddRows";
import type { TableRule } from "./rule";

/** The header printed again at a new page: left out. */
export const repeatedHeader: TableRule<"repeatedHeader"> = {
  id: "repeatedHeader",
  severity: "note",
  scope: "table",
  check: ({ table }) => oddRows(table, "repeatedHeader"),
};

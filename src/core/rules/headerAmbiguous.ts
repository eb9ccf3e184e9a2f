import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** Several rows would do for a header: perhaps two tables on one sheet, and only one was read. */
export const headerAmbiguous: TableRule<"headerAmbiguous"> = {
  id: "headerAmbiguous",
  severity: "error",
  scope: "table",
  check({ table }) {
    if (table.rivalHeaderRows.length === 0) return [];
    return [{ place: { kind: "sheet" }, parameters: { chosen: headerRow(table), rivals: table.rivalHeaderRows } }];
  },
};

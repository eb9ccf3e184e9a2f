import { oddRows } from "./oddRows";
import type { TableRule } from "./rule";

/** Blank rows between services. */
export const emptyRow: TableRule<"emptyRow"> = {
  id: "emptyRow",
  severity: "warning",
  scope: "table",
  check: ({ table }) => {
    const first = table.rowNumbers[0] ?? 0;
    const last = table.rowNumbers[table.rowNumbers.length - 1] ?? 0;
    return oddRows({ ...table, oddRows: table.oddRows.filter(({ row }) => row > first && row < last) }, "blank");
  },
};

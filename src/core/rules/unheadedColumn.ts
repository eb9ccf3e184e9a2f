import { inventoryBeside } from "./inventoryBeside";
import type { TableRule } from "./rule";
import { columnsBeside, rowsBeside, textsBeside } from "./textsBeside";

/** Columns without a header in which services hold words, remarks perhaps: they are not read. Running numbers need no header. */
export const unheadedColumn: TableRule<"unheadedColumn"> = {
  id: "unheadedColumn",
  severity: "note",
  scope: "table",
  check(checked) {
    const { table } = checked;
    const { rows, rowNumbers } = checked.sheet.grid;
    const beside = columnsBeside(table);
    const columns = new Set<number>();
    let service = 0;
    for (const at of rowsBeside(rows, beside)) {
      while (table.rowNumbers[service]! < rowNumbers[at]!) service++;
      if (table.rowNumbers[service] !== rowNumbers[at]) continue;
      const row = rows[at]!;
      for (const column of textsBeside(row, beside)) if (/\p{L}/u.test(row[column] as string)) columns.add(column);
    }
    // Another inventory is told with its place.
    if (columns.size === 0 || inventoryBeside.check(checked).length > 0) return [];
    return [{ place: { kind: "sheet" }, parameters: { columns: [...columns].sort((one, other) => one - other) } }];
  },
};

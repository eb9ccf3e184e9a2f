import { inventoryBeside } from "./inventoryBeside";
import type { TableRule } from "./rule";
import { columnsBeside, textsBeside } from "./textsBeside";

/** Columns without a header in which services hold words, remarks perhaps: they are not read. Running numbers need no header. */
export const unheadedColumn: TableRule<"unheadedColumn"> = {
  id: "unheadedColumn",
  severity: "note",
  scope: "table",
  check(checked) {
    // Another inventory is told with its place.
    if (inventoryBeside.check(checked).length > 0) return [];
    const { table } = checked;
    const { rows, rowNumbers } = checked.sheet.grid;
    const beside = columnsBeside(table);
    const columns = new Set<number>();
    let service = 0;
    rows.forEach((row, at) => {
      if (rowNumbers[at] !== table.rowNumbers[service]) return;
      service++;
      for (const column of textsBeside(row, beside)) if (/\p{L}/u.test(row[column] as string)) columns.add(column);
    });
    const ascending = [...columns].sort((one, other) => one - other);
    return ascending.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { columns: ascending } }];
  },
};

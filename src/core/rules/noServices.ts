import type { Grid } from "../rows/sheet";
import type { Table } from "../rows/table";
import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** A header with no service below it. Rows that were not read since every field stands twice are `duplicateColumn` alone. */
export const noServices: TableRule<"noServices"> = {
  id: "noServices",
  severity: "error",
  scope: "table",
  check({ sheet, table }) {
    if (table.rowNumbers.length > 0 || hasUnreadRows(table, sheet.grid)) return [];
    return [{ place: { kind: "sheet" }, parameters: {} }];
  },
};

function hasUnreadRows(table: Table, { rows, rowNumbers }: Grid): boolean {
  if (table.fields.length > 0) return false;
  const columns = table.duplicates.flatMap((duplicate) => duplicate.columns);
  return rows.some(
    (row, index) => rowNumbers[index]! > headerRow(table) && columns.some((column) => (row[column] ?? "") !== ""),
  );
}

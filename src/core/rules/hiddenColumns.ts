import type { TableRule } from "./rule";

/** Columns of the table that are hidden: they are checked all the same. */
export const hiddenColumns: TableRule<"hiddenColumns"> = {
  id: "hiddenColumns",
  severity: "note",
  scope: "table",
  check({ sheet, table }) {
    const columns = table.headers
      .map((header) => header.column)
      .filter((column) => sheet.facts.hiddenColumns.some((span) => span.first <= column && column <= span.last));
    return columns.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { columns } }];
  },
};

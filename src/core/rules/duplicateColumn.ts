import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** A field that stands twice in the header: neither column is read. */
export const duplicateColumn: TableRule<"duplicateColumn"> = {
  id: "duplicateColumn",
  severity: "error",
  scope: "table",
  check({ table }) {
    return table.duplicates.map(({ field, columns }) => ({
      place: { kind: "column", row: headerRow(table), column: columns[1] ?? 0, field: field.id },
      parameters: { field: field.id, columns },
    }));
  },
};

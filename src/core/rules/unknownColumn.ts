import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** A column that the catalogue does not know: it is not read. */
export const unknownColumn: TableRule<"unknownColumn"> = {
  id: "unknownColumn",
  severity: "note",
  scope: "table",
  check({ table }) {
    return table.headers.flatMap(({ match, text, column }) => {
      if (match.kind !== "unknown" || text.trim() === "") return [];
      const parameters = { header: text, ...(match.nearest && { nearest: match.nearest.id }) };
      return [{ place: { kind: "column", row: headerRow(table), column }, parameters }];
    });
  },
};

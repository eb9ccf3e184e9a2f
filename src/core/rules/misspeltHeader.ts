import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** A header that was only nearly matched, or not by its words but by its place. */
export const misspeltHeader: TableRule<"misspeltHeader"> = {
  id: "misspeltHeader",
  severity: "warning",
  scope: "table",
  check({ table }) {
    return table.headers.flatMap(({ match, text, column }) => {
      if (match.kind !== "field" || match.sureness === "exact") return [];
      const field = match.field.id;
      return [{ place: { kind: "column", row: headerRow(table), column, field }, parameters: { field, header: text } }];
    });
  },
};

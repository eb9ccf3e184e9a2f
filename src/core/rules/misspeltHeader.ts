import { headerRow } from "./headerRow";
import type { TableRule } from "./rule";

/** A header that was only nearly matched; beside its translation or a remark in brackets it is as it should be. */
export const misspeltHeader: TableRule<"misspeltHeader"> = {
  id: "misspeltHeader",
  severity: "warning",
  scope: "table",
  check({ table }) {
    return table.headers.flatMap(({ match, text, column }) => {
      if (match.kind !== "field" || match.sureness !== "near") return [];
      const field = match.field.id;
      return [{ place: { kind: "column", row: headerRow(table), column, field }, parameters: { field, header: text } }];
    });
  },
};

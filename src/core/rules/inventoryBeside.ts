import { exactHeader, headerIndex } from "../rows/headerIndex";
import type { Found, TableRule } from "./rule";
import { columnsBeside, rowsBeside, textsBeside } from "./textsBeside";

/** A row that names none in so many texts is no header: no other text of it is looked at. */
const firstTexts = 3;

/**
 * The header of another inventory, in columns over which this one's header says nothing: its services would be missed
 * without a word. More than half of the columns that were read stand in it, the name among them: lists of choices have none.
 */
export const inventoryBeside: TableRule<"inventoryBeside"> = {
  id: "inventoryBeside",
  severity: "error",
  scope: "table",
  check({ sheet: { grid }, table, catalogue }) {
    const index = headerIndex(catalogue);
    const beside = columnsBeside(table);
    const found: Found<"inventoryBeside">[number][] = [];
    for (const at of rowsBeside(grid.rows, beside)) {
      const row = grid.rows[at]!;
      const texts = textsBeside(row, beside);
      if (texts.length <= table.fields.length / 2) continue;
      const fieldAt = (column: number) => exactHeader(row[column], index)?.field;
      if (!texts.slice(0, firstTexts).some(fieldAt)) continue;
      const named = texts.flatMap((column) => {
        const field = fieldAt(column);
        return field ? [{ column, field }] : [];
      });
      const name = named.find(({ field }) => field.kind === "text");
      if (!name || new Set(named.map(({ field }) => field.id)).size <= table.fields.length / 2) continue;
      const place = { kind: "column", row: grid.rowNumbers[at]!, column: name.column, field: name.field.id } as const;
      found.push({ place, parameters: {} });
    }
    return found;
  },
};

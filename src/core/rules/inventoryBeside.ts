import type { FieldId } from "../catalogue/catalogue";
import { exactHeader, headerIndex, type HeaderIndex } from "../rows/headerIndex";
import type { CellValue } from "../rows/sheet";
import type { Found, TableRule } from "./rule";

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
    const headed = new Set(table.headers.map(({ column }) => column));
    const end = Math.max(...headed) + 1;
    const gaps = Array.from({ length: end }, (_, column) => column).filter((column) => !headed.has(column));
    const index = headerIndex(catalogue);
    const names = catalogue.fields.filter(({ kind }) => kind === "text").map(({ id }) => id);
    const found: Found<"inventoryBeside">[number][] = [];
    grid.rows.forEach((row, at) => {
      if (row.length <= end && gaps.every((column) => row[column] === undefined)) return;
      const fields = fieldsBeside(row, headed, index);
      const field = names.find((id) => fields.has(id));
      if (field === undefined || fields.size <= table.fields.length / 2) return;
      const place = { kind: "column", row: grid.rowNumbers[at]!, column: fields.get(field)!, field } as const;
      found.push({ place, parameters: {} });
    });
    return found;
  },
};

/** The fields that a row names in other columns, and where. */
function fieldsBeside(
  row: readonly (CellValue | undefined)[],
  headed: ReadonlySet<number>,
  index: HeaderIndex,
): ReadonlyMap<FieldId, number> {
  const fields = new Map<FieldId, number>();
  let texts = 0;
  row.forEach((value, column) => {
    if (typeof value !== "string" || headed.has(column)) return;
    if (fields.size === 0 && texts++ >= firstTexts) return;
    const field = exactHeader(value, index)?.field.id;
    if (field !== undefined) fields.set(field, column);
  });
  return fields;
}

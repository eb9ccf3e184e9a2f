import type { TableRule } from "./rule";

/** A required field that no header names. */
export const missingColumn: TableRule<"missingColumn"> = {
  id: "missingColumn",
  severity: "error",
  scope: "table",
  check({ catalogue, table }) {
    const present = new Set([...table.fields, ...table.duplicates].map(({ field }) => field.id));
    return catalogue.fields
      .filter((field) => field.required && !present.has(field.id))
      .map((field) => ({ place: { kind: "sheet" }, parameters: { field: field.id } }));
  },
};

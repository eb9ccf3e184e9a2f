import type { FieldId } from "../catalogue/catalogue";
import type { FindingOf } from "./finding";

/**
 * The finding of a sheet without a header row, made where the table would be read. `found`: the few fields that were;
 * `why` there can be none: the letters were lost, or the table is turned and its headers stand in a column.
 */
export function headerNotFound(found: readonly FieldId[], why?: "garbled" | "turned"): FindingOf<"headerNotFound"> {
  const parameters = { found, ...(why && { why }) };
  return { rule: "headerNotFound", severity: "error", place: { kind: "sheet" }, parameters };
}

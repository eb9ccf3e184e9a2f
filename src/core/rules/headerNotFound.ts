import type { FieldId } from "../catalogue/catalogue";
import type { FindingOf } from "./finding";

/** The finding of a sheet without a header row, made where the table would be read. `found`: the few fields that were. */
export function headerNotFound(found: readonly FieldId[]): FindingOf<"headerNotFound"> {
  return { rule: "headerNotFound", severity: "error", place: { kind: "sheet" }, parameters: { found } };
}

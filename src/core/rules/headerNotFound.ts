import type { FieldId } from "../catalogue/catalogue";
import type { FindingOf } from "./finding";

/**
 * The finding of a sheet without a header row, made where the table would be read. `found`: the few fields that were;
 * `isGarbled`: no header can be, for its letters were lost.
 */
export function headerNotFound(found: readonly FieldId[], isGarbled = false): FindingOf<"headerNotFound"> {
  const parameters = { found, ...(isGarbled && { isGarbled }) };
  return { rule: "headerNotFound", severity: "error", place: { kind: "sheet" }, parameters };
}

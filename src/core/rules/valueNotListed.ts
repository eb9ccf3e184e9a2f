import type { CellRule } from "./rule";

/** A text that is none of the field's values; `nearest` is a likely repair, `badPieces` the parts at fault. */
export const valueNotListed: CellRule<"valueNotListed"> = {
  id: "valueNotListed",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ reading }, { field }) {
    if (reading.kind !== "unreadable" || reading.why !== "notListed") return undefined;
    return {
      field: field.id,
      ...(reading.nearest && { nearest: reading.nearest }),
      ...(reading.badPieces && { badPieces: reading.badPieces }),
    };
  },
};

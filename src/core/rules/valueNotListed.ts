import type { CellRule } from "./rule";

/** A text that is none of the field's values; `nearest` is a likely repair, `badPieces` the parts at fault. */
export const valueNotListed: CellRule<"valueNotListed", "unreadable"> = {
  id: "valueNotListed",
  severity: "error",
  scope: "cell",
  on: ["unreadable"],
  check({ reading }, { field }) {
    if (reading.why !== "notListed") return undefined;
    return {
      field: field.id,
      ...(reading.nearest && { nearest: reading.nearest }),
      ...(reading.badPieces && { badPieces: reading.badPieces }),
    };
  },
};

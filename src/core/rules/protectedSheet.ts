import type { TableRule } from "./rule";

/** The sheet is protected: nothing can be marked or mended in it until that is lifted. */
export const protectedSheet: TableRule<"protectedSheet"> = {
  id: "protectedSheet",
  severity: "note",
  scope: "table",
  check: ({ sheet }) => (sheet.facts.isProtected ? [{ place: { kind: "sheet" }, parameters: {} }] : []),
};

import type { TableRule } from "./rule";

/** A filter is on: the rows that it hides are checked and counted too. */
export const filteredRows: TableRule<"filteredRows"> = {
  id: "filteredRows",
  severity: "note",
  scope: "table",
  check: ({ sheet }) => (sheet.facts.isFiltered ? [{ place: { kind: "sheet" }, parameters: {} }] : []),
};

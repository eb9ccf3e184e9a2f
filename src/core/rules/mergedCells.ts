import type { TableRule } from "./rule";
import { areasOverServices } from "./serviceArea";

/** Merged cells among the services: only the first of them holds the value. */
export const mergedCells: TableRule<"mergedCells"> = {
  id: "mergedCells",
  severity: "warning",
  scope: "table",
  check({ sheet, table }) {
    const areas = areasOverServices(sheet.facts.merges, table);
    return areas.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { areas } }];
  },
};

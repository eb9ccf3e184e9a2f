import type { TableRule } from "./rule";
import { areasOverServices } from "./serviceArea";

/** Cells among the services that are computed: their saved values were used. */
export const formulaValue: TableRule<"formulaValue"> = {
  id: "formulaValue",
  severity: "note",
  scope: "table",
  check({ sheet, table }) {
    const areas = areasOverServices(sheet.facts.formulas, table);
    return areas.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { areas } }];
  },
};

import { calculatedAreas } from "./calculatedAreas";
import type { TableRule } from "./rule";
import { areasOverServices } from "./areasOverServices";

/** Cells among the services that are computed: their saved values were used. Those without one are `uncalculatedFormula`. */
export const formulaValue: TableRule<"formulaValue"> = {
  id: "formulaValue",
  severity: "note",
  scope: "table",
  check({ sheet, table }) {
    const areas = calculatedAreas(areasOverServices(sheet.facts.formulas, table), sheet.grid);
    return areas.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { areas } }];
  },
};

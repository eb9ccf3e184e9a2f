import { countBelow } from "../collections/countBelow";
import type { Area } from "../rows/sheet";
import type { MergedOver } from "./finding";
import type { TableRule } from "./rule";
import { areasOverServices } from "./areasOverServices";

const overs: readonly MergedOver[] = ["services", "rows", "columns"];

/**
 * Merged cells among the services: only the first of them holds the value. One finding for each thing that is to be done
 * about them; over a heading or a total, which is no service, it is nothing.
 */
export const mergedCells: TableRule<"mergedCells"> = {
  id: "mergedCells",
  severity: "warning",
  scope: "table",
  check({ sheet, table }) {
    const merges = areasOverServices(sheet.facts.merges, table);
    const over = new Map(merges.map((area) => [area, whatLiesUnder(area, table.rowNumbers)]));
    return overs.flatMap((each) => {
      const areas = merges.filter((area) => over.get(area) === each);
      return areas.length === 0 ? [] : [{ place: { kind: "sheet" } as const, parameters: { areas, over: each } }];
    });
  },
};

/** Undefined where no service does. */
function whatLiesUnder({ firstRow, lastRow }: Area, services: Uint32Array): MergedOver | undefined {
  const count = countBelow(services, lastRow + 1) - countBelow(services, firstRow);
  if (count > 1) return "services";
  if (count === 1) return firstRow < lastRow ? "rows" : "columns";
  return undefined;
}

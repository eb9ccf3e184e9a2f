import { recogniseSheet, type Settings } from "../../core";
import type { AssessedSheet } from "./assessedSheet";
import type { SheetTop } from "./checker";
import { topSheet } from "./topSheet";

/**
 * Of a sheet with nothing to check, the sheet of the workbook that has: the first inventory with services, else the first
 * inventory, scorecard or programme sheet. Undefined where none is known by the tops, and for a sheet that can be checked.
 */
export function inventoryElsewhere({ kind, request, context }: AssessedSheet, tops: readonly SheetTop[]) {
  if (kind !== "nothing" && kind !== "empty") return undefined;
  const settings: Settings = { ...context, policy: request.policy };
  const known = tops.flatMap((top) =>
    top.sheet === request.sheet ? [] : (recogniseSheet(topSheet(top), settings) ?? []),
  );
  const inventories = known.filter((each) => each.kind === "inventory");
  const found = inventories.find(({ table }) => table.rowNumbers.length > 0) ?? inventories[0] ?? known[0];
  return found && { sheet: found.sheet.name, kind: found.kind };
}

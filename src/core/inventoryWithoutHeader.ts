import type { InventoryAssessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { closestFields } from "./rows/findHeader";
import { isGarbledSheet } from "./rows/isGarbledSheet";
import type { Sheet } from "./rows/sheet";
import { headerNotFound } from "./rules/headerNotFound";

/** A sheet of which only this is said: that it has no header row, which of an inventory's columns were found at all, and whether its letters were lost. */
export function inventoryWithoutHeader(sheet: Sheet, catalogue: Catalogue): InventoryAssessment {
  const findings = [headerNotFound(closestFields(sheet, catalogue), isGarbledSheet(sheet))];
  return { kind: "inventory", sheet: sheet.name, verdict: "rejected", findings, repairs: [], statistics: [] };
}

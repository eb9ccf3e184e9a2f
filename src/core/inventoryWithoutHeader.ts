import type { InventoryAssessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { closestFields } from "./rows/findHeader";
import type { Sheet } from "./rows/sheet";
import { headerNotFound } from "./rules/headerNotFound";

/** A sheet of which only this is said: that it has no header row, and which of an inventory's columns were found at all. */
export function inventoryWithoutHeader(sheet: Sheet, catalogue: Catalogue): InventoryAssessment {
  const findings = [headerNotFound(closestFields(sheet, catalogue))];
  return { kind: "inventory", sheet: sheet.name, verdict: "rejected", findings, repairs: [], statistics: [] };
}

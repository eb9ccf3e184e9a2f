import type { InventoryAssessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { closestFields } from "./rows/findHeader";
import type { Sheet } from "./rows/sheet";
import { headerNotFound } from "./rules/headerNotFound";

/** What is said of a sheet that should be an inventory and has no header: which of the columns were found at all. */
export function unrecognisedSheet(sheet: Sheet, catalogue: Catalogue): InventoryAssessment {
  const findings = [headerNotFound(closestFields(sheet, catalogue))];
  return { kind: "inventory", sheet: sheet.name, verdict: "rejected", findings, repairs: [], statistics: [] };
}

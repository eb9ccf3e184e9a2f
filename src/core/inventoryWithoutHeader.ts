import type { InventoryAssessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { closestFields } from "./rows/findHeader";
import { isGarbledSheet } from "./rows/isGarbledSheet";
import type { Sheet } from "./rows/sheet";
import { headerNotFound } from "./rules/headerNotFound";

/** A sheet of which only this is said: that it has no header row, which of an inventory's columns were found at all, and whether its letters were lost or it is turned. */
export function inventoryWithoutHeader(sheet: Sheet, catalogue: Catalogue): InventoryAssessment {
  const found = closestFields(sheet, catalogue);
  const why = isGarbledSheet(sheet) ? "garbled" : isTurned(sheet, catalogue, found.length) ? "turned" : undefined;
  const findings = [headerNotFound(found, why)];
  return { kind: "inventory", sheet: sheet.name, verdict: "rejected", findings, repairs: [], statistics: [] };
}

/** Fewer headers below each other may be chance. */
const leastFields = 3;
/** So many rows, and columns of each, are turned: a header that stands in a column stands in one of the first. */
const turnedRows = 100;
const turnedColumns = 20;

/** Whether more headers stand below each other, in one column, than in any row. */
function isTurned({ grid, ...sheet }: Sheet, catalogue: Catalogue, inRow: number): boolean {
  const rows = grid.rows.slice(0, turnedRows);
  const columns = Array.from({ length: turnedColumns }, (_, column) => rows.map((cells) => cells[column]));
  const turned = { ...sheet, grid: { rowNumbers: columns.map((_, column) => column + 1), rows: columns } };
  return closestFields(turned, catalogue).length >= Math.max(leastFields, inRow + 1);
}

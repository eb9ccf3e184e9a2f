import type { Assessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { inventoryWithoutHeader } from "./inventoryWithoutHeader";
import { listsFigures } from "./programme/namesFigure";
import type { Sheet } from "./rows/sheet";

/**
 * What is said of a workbook that has no sheet of a known kind: that a sheet with the programme's figures lacks its header;
 * else, of the first sheet with anything in it, which of an inventory's columns were found at all.
 */
export function unrecognisedSheet(sheets: readonly Sheet[], catalogue: Catalogue): Assessment[] {
  const filled = sheets.filter(({ grid }) => grid.rows.length > 0);
  const programme = filled.find(listsFigures);
  if (programme) return [programmeWithoutHeader(programme)];
  return filled.slice(0, 1).map((first) => inventoryWithoutHeader(first, catalogue));
}

function programmeWithoutHeader({ name, grid }: Sheet): Assessment {
  const findings = [{ kind: "headerNotFound", severity: "error", cells: [] }] as const;
  return { kind: "programme", sheet: name, verdict: "rejected", grid, headers: [], figures: 0, remarks: 0, findings };
}

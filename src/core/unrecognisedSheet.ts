import type { Assessment } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import { listsFigures } from "./programme/namesFigure";
import { closestFields } from "./rows/findHeader";
import type { Sheet } from "./rows/sheet";
import { headerNotFound } from "./rules/headerNotFound";

/**
 * What is said of a workbook that has no sheet of a known kind: that a sheet with the programme's figures lacks its header;
 * else, of the first sheet with anything in it, which of an inventory's columns were found at all.
 */
export function unrecognisedSheet(sheets: readonly Sheet[], catalogue: Catalogue): Assessment[] {
  const filled = sheets.filter(({ grid }) => grid.rows.length > 0);
  const programme = filled.find(listsFigures);
  if (programme) return [programmeWithoutHeader(programme)];
  const first = filled[0];
  if (!first) return [];
  const findings = [headerNotFound(closestFields(first, catalogue))];
  return [{ kind: "inventory", sheet: first.name, verdict: "rejected", findings, repairs: [], statistics: [] }];
}

function programmeWithoutHeader({ name, grid }: Sheet): Assessment {
  const findings = [{ kind: "headerNotFound", severity: "error", cells: [] }] as const;
  return { kind: "programme", sheet: name, verdict: "rejected", grid, headers: [], figures: 0, remarks: 0, findings };
}

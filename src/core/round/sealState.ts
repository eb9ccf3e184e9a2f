import type { Sheet } from "../rows/sheet";
import { readSeals } from "./readSeals";
import type { SealState } from "./round";
import { sealsKey } from "./seal";
import { sheetHash } from "./sheetHash";

/**
 * Whether a file still holds what was sealed in it. `kept` is what the add-in keeps with the workbook, by key. The seals
 * match when every one of them is the hash of some sheet as it stands now: a file knows its sheets by other ids than
 * Excel does while it is open, so that the cells alone decide, and a sealed sheet that was deleted counts as changed.
 */
export async function sealState(sheets: readonly Sheet[], kept: Readonly<Record<string, unknown>>): Promise<SealState> {
  const seals = Object.values(readSeals(kept[sealsKey]));
  if (seals.length === 0) return "none";
  const hashes = new Set(await Promise.all(sheets.map(({ grid }) => sheetHash(grid))));
  return seals.every(({ hash }) => hashes.has(hash)) ? "matches" : "changed";
}

import type { Host } from "./host";
import type { Cells } from "./items";
import { sheetOf } from "./cells";
import { Refusal } from "./refusal";

/** On a protected sheet only unlocked cells take values. */
export function checkCells(cells: Cells, host: Host): void {
  const sheet = sheetOf(cells, host);
  if (sheet.parts.protection === null) return;
  for (const area of cells.areas) {
    if (sheet.styleStretches(area).some(({ style }) => style.locked)) throw new Refusal("AccessDenied", protectedCell);
  }
}

const protectedCell =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** What a protected sheet may allow all the same, by Excel's names. */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowAutoFilter"
  | "allowSort"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowInsertHyperlinks"
  | "allowPivotTables";

/** Refuses a change to a protected sheet, unless its protection allows that kind of change. */
export function checkSheet(sheet: string, host: Host, allowance?: Allowance): void {
  const { protection } = host.sheet(sheet).parts;
  if (protection === null || (allowance !== undefined && protection.allowed.includes(allowance))) return;
  throw new Refusal("AccessDenied", protectedCell);
}

/** Refuses to add, delete, move, rename or hide sheets in a workbook whose structure is protected. */
export function checkStructure(host: Host): void {
  if (host.book.isStructureProtected) throw new Refusal("AccessDenied");
}

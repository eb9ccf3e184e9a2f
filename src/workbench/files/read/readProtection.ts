import type { SheetProtection } from "../../book/sheetParts";
import type { XmlNode } from "./xmlTree";

/** What a file forbids by default, and Excel's name for allowing it all the same. */
export const protectedActions: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
};

/** What a file allows by default. */
export const openActions: Readonly<Record<string, string>> = {
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
};

/** A file keeps no password, only a checksum of it: this stands for one that nobody can type. */
export const unknownPassword = "\u0000";

export function readProtection(node: XmlNode | undefined): SheetProtection | null {
  const attributes = node?.attributes ?? {};
  const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
  if (!isOn(attributes["sheet"])) return null;
  const allowed = [
    ...Object.entries(protectedActions).filter(([name]) => attributes[name] === "0" || attributes[name] === "false"),
    ...Object.entries(openActions).filter(([name]) => !isOn(attributes[name])),
  ].map(([, action]) => action);
  const hasPassword = attributes["password"] !== undefined || attributes["hashValue"] !== undefined;
  return { password: hasPassword ? unknownPassword : null, allowed };
}

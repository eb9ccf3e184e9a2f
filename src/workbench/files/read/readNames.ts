import type { FileName } from "../fileContents";
import { shownFormula } from "./fileFormula";
import { children, type XmlNode } from "./xmlTree";

/** The workbook's names, but for those that Excel keeps for itself (print titles and the like). `sheets` in tab order. */
export function readNames(node: XmlNode | undefined, sheets: readonly string[]): FileName[] {
  return children(node, "definedName").flatMap(({ attributes, text }) => {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    if (isReserved(name)) return [];
    const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
    return [{ name, scope, formula: shownFormula(text), visible: hidden !== "1" && hidden !== "true", comment }];
  });
}

/** Built-in names, and those by which Excel remembers functions of add-ins. */
export function isReserved(name: string): boolean {
  return /^_xl/i.test(name);
}

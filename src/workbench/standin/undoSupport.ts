import type { TypeName } from "./items";

/**
 * What Excel, on the web or on a desktop, cannot undo, and therefore refuses in a run of `mergeUndoGroup`. From
 * Microsoft's list "Undo support with the Excel JavaScript API" of September 2025, as far as the stand-in knows it.
 */
const unsupported: Partial<Record<TypeName, readonly string[]>> = {
  DocumentProperties: ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "Subject", "Title"],
  NamedItem: ["Comment"],
  Workbook: ["InsertWorksheetsFromBase64"],
  WorkbookProtection: ["Protect", "Unprotect"],
  Worksheet: ["Copy", "Delete", "Name", "Position", "Visibility", "StandardWidth"],
  WorksheetProtection: ["Protect", "Unprotect"],
};

export function canUndo(type: TypeName, member: string): boolean {
  return unsupported[type]?.includes(member) !== true;
}

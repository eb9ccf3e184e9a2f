import { contentType, setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { linksOf, removeLink } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";

/** The order in which Excel calculated the formulas; it makes another one where a file has none. */
export function dropCalculationOrder(workbook: WorkbookPackage, { workbookPart }: Flavour): void {
  for (const { kind, id } of linksOf(workbook, workbookPart)) {
    if (kind === "calcChain") removeLink(workbook, workbookPart, id);
  }
}

/** A digital signature holds for the file as it was. Answers whether there was one. */
export function dropSignature(workbook: WorkbookPackage): boolean {
  const signatures = linksOf(workbook, "").filter(({ type }) => type.includes("/digital-signature/"));
  for (const { id } of signatures) removeLink(workbook, "", id);
  return signatures.length > 0;
}

/** A template that was filled in is saved as the workbook that it has become. */
export function makeWorkbook(workbook: WorkbookPackage, { workbookPart }: Flavour): void {
  const type = contentType(workbook, workbookPart);
  const made = type.replace("template.macroEnabled", "sheet.macroEnabled").replace(".template.", ".sheet.");
  if (made !== type) setContentType(workbook, workbookPart, made);
}

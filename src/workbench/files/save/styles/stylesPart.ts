import { type CellStyle, plainStyle } from "../../../book/cellStyle";
import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { plainStyleSheet } from "../package/newPackage";
import { addLink, linkedPart } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { partHead } from "../xml/markup";
import { StyleSheet } from "./styleSheet";

/** Programs are about that look for it here, whatever the links say. */
const usualPath = "xl/styles.xml";
const styleType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The workbook's looks; `formats` is how the workbench reads the file's cell formats, by their numbers. */
export function openStyles(workbook: WorkbookPackage, flavour: Flavour, formats: readonly CellStyle[]): StyleSheet {
  const path = linkedPart(workbook, flavour.workbookPart, "styles");
  if (path === undefined) return new StyleSheet(partHead + plainStyleSheet(flavour.main), [plainStyle]);
  return new StyleSheet(workbook.text(path), formats);
}

/** Writes them where some were added. */
export function writeStyles(workbook: WorkbookPackage, flavour: Flavour, styleSheet: StyleSheet): void {
  const text = styleSheet.finished();
  if (text === null) return;
  const present = linkedPart(workbook, flavour.workbookPart, "styles");
  const path = present ?? (workbook.has(usualPath) ? workbook.freePath("xl/styles", "xml") : usualPath);
  workbook.write(path, text);
  if (present !== undefined) return;
  setContentType(workbook, path, styleType);
  addLink(workbook, flavour.workbookPart, `${flavour.links}/styles`, path);
}

import { placedTree } from "../xml/placedTree";
import { linksOf } from "./partLinks";
import type { WorkbookPackage } from "./workbookPackage";

/** Where the workbook's main part is, and by which addresses this file calls things: transitional or strict OOXML. */
export interface Flavour {
  readonly workbookPart: string;
  /** Begins the types of relationships: `${links}/worksheet`. */
  readonly links: string;
  readonly main: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

export function flavourOf(workbook: WorkbookPackage): Flavour {
  const link = linksOf(workbook, "").find(({ kind }) => kind === "officeDocument");
  if (link === undefined) throw new Error("A workbook without its main part: it was not checked before.");
  const isStrict = Object.values(placedTree(workbook.text(link.target)).attributes).some((value) =>
    value.startsWith(`${strict}/spreadsheetml`),
  );
  const workbookPart = link.target;
  if (isStrict) {
    return {
      workbookPart,
      links: `${strict}/officeDocument/relationships`,
      main: `${strict}/spreadsheetml/main`,
      drawing: `${strict}/drawingml/main`,
      sheetDrawing: `${strict}/drawingml/spreadsheetDrawing`,
      chart: `${strict}/drawingml/chart`,
    };
  }
  return {
    workbookPart,
    links: `${transitional}/officeDocument/2006/relationships`,
    main: `${transitional}/spreadsheetml/2006/main`,
    drawing: `${transitional}/drawingml/2006/main`,
    sheetDrawing: `${transitional}/drawingml/2006/spreadsheetDrawing`,
    chart: `${transitional}/drawingml/2006/chart`,
  };
}

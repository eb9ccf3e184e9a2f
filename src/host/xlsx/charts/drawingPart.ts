import type { DescribedChart } from "../../../report/describedWorkbook";
import { sheetText } from "../../cells/sheetText";
import { namespaces, xmlHead, xmlText } from "./markup";

/**
 * Where the charts of one sheet stand, each over its cells, with its title as the text that is read out (ECMA-376 part 1,
 * 20.5). They move with the cells and keep their size, so that a filter does not squash them.
 */
export function drawingPart(charts: readonly DescribedChart[]): string {
  const { sheetDrawing, main, chart, relationships } = namespaces;
  return `${xmlHead}<xdr:wsDr ${sheetDrawing} ${main}>${charts
    .map((each, index) => anchor(each, index + 1, `${chart} ${relationships}`))
    .join("")}</xdr:wsDr>`;
}

/** The relationship of the drawing that leads to its nth chart, from 1. */
export function chartRelationship(index: number): string {
  return `rId${index}`;
}

function anchor({ title, name = title, place }: DescribedChart, index: number, declared: string): string {
  const corner = (element: "from" | "to", column: number, row: number) =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const shown = xmlText(sheetText(title));
  return [
    `<xdr:twoCellAnchor editAs="oneCell">`,
    corner("from", place.firstColumn, place.firstRow - 1),
    corner("to", place.lastColumn + 1, place.lastRow),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${index + 1}" name="${xmlText(sheetText(name))}" descr="${shown}"/><xdr:cNvGraphicFramePr/>`,
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`,
    `<c:chart ${declared} r:id="${chartRelationship(index)}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    `<xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

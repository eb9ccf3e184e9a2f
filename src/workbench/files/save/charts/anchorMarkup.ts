import type { BookChart, ChartCorner, ChartPlace } from "../../../book/bookChart";
import { unitsPerPoint } from "../../read/readDrawing";
import type { Flavour } from "../package/flavour";
import { attributeText } from "../xml/markup";

/** Where a chart stands in its sheet, as an element of the sheet's drawing (ECMA-376 part 1, 20.5). */
export function anchorMarkup({ name, place, title }: BookChart, id: number, link: string, flavour: Flavour): string {
  const names = `xmlns:xdr="${flavour.sheetDrawing}" xmlns:a="${flavour.drawing}"`;
  const described = title.text === "" ? "" : ` descr="${attributeText(title.text)}"`;
  return [
    `<xdr:twoCellAnchor ${names} editAs="oneCell">${placeMarkup(place, "xdr:")}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${id}" name="${attributeText(name)}"${described}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${flavour.chart}">`,
    `<c:chart xmlns:c="${flavour.chart}" xmlns:r="${flavour.links}" r:id="${link}"/>`,
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

export function placeMarkup({ from, to }: ChartPlace, prefix: string): string {
  return cornerMarkup(from, `${prefix}from`, prefix) + cornerMarkup(to, `${prefix}to`, prefix);
}

function cornerMarkup({ row, column, x, y }: ChartCorner, name: string, prefix: string): string {
  const units = (points: number): number => Math.round(points * unitsPerPoint);
  const value = (tag: string, number: number): string => `<${prefix}${tag}>${number}</${prefix}${tag}>`;
  const across = value("col", column) + value("colOff", units(x));
  return `<${name}>${across}${value("row", row - 1)}${value("rowOff", units(y))}</${name}>`;
}

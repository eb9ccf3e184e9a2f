import type { CellValue } from "../../../../host/sheet";
import { columnName, quotedSheetName } from "../../../book/address";
import type { ChartSeries, ChartSource } from "../../../book/bookChart";
import { labelPositions, markers } from "../../read/readChart";
import { attributeText, elementText } from "../xml/markup";
import type { PlotKind } from "./chartKind";

/** The values that a chart's source has now, for programs that draw without calculating. */
export type ValuesOf = (source: ChartSource) => readonly CellValue[];

export function seriesMarkup(series: ChartSeries, index: number, kind: PlotKind, valuesOf: ValuesOf): string {
  const { plot } = kind;
  const isLine = plot === "lineChart" || plot === "radarChart";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${elementText(series.name)}</c:v></c:tx>`,
    lookMarkup(series.color, isLine && !kind.isFilled),
    plot === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    isLine ? markerMarkup(series, kind) : "",
    labelsMarkup(series, kind),
    series.categories === null ? "" : categoriesMarkup(series.categories, valuesOf),
    valuesMarkup(series.values, valuesOf),
    plot === "lineChart" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function lookMarkup(color: string | null, isLine: boolean): string {
  if (color === null) return "";
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
  return `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

function markerMarkup({ marker, color }: ChartSeries, { hasMarkers }: PlotKind): string {
  const symbol = Object.entries(markers).find(([, name]) => name === marker)?.[0] ?? "auto";
  // Without a word on it, Excel draws markers.
  if (symbol === "auto") return hasMarkers ? "" : '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = color === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  const size = symbol === "none" ? "" : '<c:size val="6"/>';
  return `<c:marker><c:symbol val="${symbol}"/>${size}${symbol === "none" ? "" : fill}</c:marker>`;
}

/** Places of labels that Excel takes with a kind of chart; it calls a file with another one damaged. */
function allowedPositions({ plot, grouping }: PlotKind): readonly string[] {
  if (plot === "barChart")
    return grouping === "clustered" ? ["ctr", "inBase", "inEnd", "outEnd"] : ["ctr", "inBase", "inEnd"];
  if (plot === "lineChart") return ["b", "ctr", "l", "r", "t"];
  return plot === "pieChart" ? ["bestFit", "ctr", "inEnd", "outEnd"] : [];
}

function labelsMarkup({ labels }: ChartSeries, kind: PlotKind): string {
  const position = Object.entries(labelPositions).find(([, name]) => name === labels.position)?.[0] ?? "";
  const place = allowedPositions(kind).includes(position) ? `<c:dLblPos val="${position}"/>` : "";
  if (!labels.visible) return "";
  const format = `<c:numFmt formatCode="${attributeText(labels.numberFormat)}" sourceLinked="0"/>`;
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((name) => `<c:show${name} val="${name === "Val" ? 1 : 0}"/>`)
    .join("");
  return `<c:dLbls>${format}${place}${shown}</c:dLbls>`;
}

function categoriesMarkup(source: ChartSource, valuesOf: ValuesOf): string {
  const values = valuesOf(source);
  const isNumeric = values.length > 0 && values.every((value) => typeof value === "number");
  if (isNumeric) return `<c:cat>${numbersMarkup(source, values)}</c:cat>`;
  const cache = `<c:strCache>${pointsMarkup(values.map((value) => (value === null ? null : shown(value))))}</c:strCache>`;
  return `<c:cat><c:strRef><c:f>${elementText(referenceTo(source))}</c:f>${cache}</c:strRef></c:cat>`;
}

function valuesMarkup(source: ChartSource, valuesOf: ValuesOf): string {
  return `<c:val>${numbersMarkup(source, valuesOf(source))}</c:val>`;
}

function numbersMarkup(source: ChartSource, values: readonly CellValue[]): string {
  const points = pointsMarkup(values.map((value) => (typeof value === "number" ? String(value) : null)));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${points}</c:numCache>`;
  return `<c:numRef><c:f>${elementText(referenceTo(source))}</c:f>${cache}</c:numRef>`;
}

function pointsMarkup(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${elementText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function shown(value: Exclude<CellValue, null>): string {
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}

/** "Sheet1!$A$2:$A$6"; a sheet that was deleted has no name any more. */
function referenceTo({ sheet, area }: ChartSource): string {
  if (sheet === "") return "#REF!";
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row}`;
  const first = corner(area.firstRow, area.firstColumn);
  const last = corner(area.lastRow, area.lastColumn);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

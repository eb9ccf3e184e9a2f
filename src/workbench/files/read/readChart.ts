import type { Archive } from "../../../host/xlsx/zip/archive";
import { readArea, splitSheetName } from "../../book/address";
import type { BookChart, ChartAxis, ChartPlace, ChartSeries, ChartSource, ChartTitle } from "../../book/bookChart";
import { chartKindOf } from "./chartKinds";
import { fileId } from "./fileIds";
import { drawingNamespaces } from "./partNamespaces";
import { child, children, descendants, readTree, type XmlNode } from "./xmlTree";

/** A chart as the workbench can draw it; null where it cannot: another kind, or data that is not plain cells. */
export function readChart(
  archive: Archive,
  part: string,
  name: string,
  place: ChartPlace,
  theme: readonly string[],
): BookChart | null {
  const chart = child(readTree(archive, part, drawingNamespaces), "chart");
  const area = child(chart, "plotArea");
  const plots = (area?.children ?? []).filter((node) => node.name.endsWith("Chart"));
  const kinds = plots.map(chartKindOf);
  const [kind] = kinds;
  if (kind === undefined || kind === null || kinds.includes(null)) return null;
  const series = plots.flatMap((plot, index) => readSeries(plot, kinds[index] as string, part, theme));
  if (series.includes(null) || series.length === 0) return null;
  const legend = child(chart, "legend");
  return {
    id: fileId(part, "chart"),
    name,
    kind,
    title: readTitle(child(chart, "title")),
    series: series as ChartSeries[],
    categoryAxis: readAxis(child(area, "catAx") ?? child(area, "dateAx")),
    valueAxis: readAxis(child(area, "valAx")),
    legend: {
      visible: legend !== undefined,
      position: positions[child(legend, "legendPos")?.attributes["val"] ?? "r"] ?? "Right",
    },
    place,
  };
}

export const positions: Readonly<Record<string, string>> = {
  r: "Right",
  l: "Left",
  t: "Top",
  b: "Bottom",
  tr: "Corner",
};

function readSeries(plot: XmlNode, kind: string, part: string, theme: readonly string[]): (ChartSeries | null)[] {
  const gapWidth = Number(child(plot, "gapWidth")?.attributes["val"] ?? 150);
  const overlap = Number(child(plot, "overlap")?.attributes["val"] ?? 0);
  return children(plot, "ser").map((node, index) => {
    const values = sourceOf(child(node, "val", "numRef", "f"));
    const categoryText = child(node, "cat", "strRef", "f") ?? child(node, "cat", "numRef", "f");
    const categories = sourceOf(categoryText);
    if (values === null || (categoryText !== undefined && categories === null)) return null;
    const labels = child(node, "dLbls") ?? child(plot, "dLbls");
    return {
      id: fileId(part, "series", plot.name, index),
      name: nameOf(child(node, "tx")),
      values,
      categories,
      color: seriesColor(child(node, "spPr"), theme),
      labels: {
        visible: child(labels, "showVal")?.attributes["val"] === "1",
        position: labelPositions[child(labels, "dLblPos")?.attributes["val"] ?? ""] ?? "None",
        numberFormat: child(labels, "numFmt")?.attributes["formatCode"] ?? "General",
      },
      gapWidth,
      overlap,
      kind,
      marker: markers[child(node, "marker", "symbol")?.attributes["val"] ?? "auto"] ?? "Automatic",
    };
  });
}

export const labelPositions: Readonly<Record<string, string>> = {
  outEnd: "OutsideEnd",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  ctr: "Center",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
};

export const markers: Readonly<Record<string, string>> = {
  auto: "Automatic",
  none: "None",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dash: "Dash",
  dot: "Dot",
  plus: "Plus",
};

/** Cells of one sheet; a list of areas, a name or another workbook is not followed. */
function sourceOf(node: XmlNode | undefined): ChartSource | null {
  const { sheet, rest } = splitSheetName(node?.text.trim() ?? "");
  const area = readArea(rest);
  return sheet === null || sheet.includes("[") || area === undefined ? null : { sheet, area };
}

function nameOf(node: XmlNode | undefined): string {
  const cached = descendants(child(node, "strRef", "strCache"), "v")[0]?.text;
  return cached ?? child(node, "v")?.text ?? "";
}

function readTitle(node: XmlNode | undefined): ChartTitle {
  const paragraphs = descendants(child(node, "tx", "rich"), "p").map((one) =>
    descendants(one, "t")
      .map(({ text }) => text)
      .join(""),
  );
  const text = node === undefined ? "" : paragraphs.length > 0 ? paragraphs.join("\n") : nameOf(child(node, "tx"));
  return { text, visible: node !== undefined };
}

function readAxis(node: XmlNode | undefined): ChartAxis {
  const value = (...path: string[]): string | undefined => child(node, ...path)?.attributes["val"];
  const numeral = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return {
    visible: node !== undefined && value("delete") !== "1",
    title: readTitle(child(node, "title")),
    minimum: numeral(value("scaling", "min")),
    maximum: numeral(value("scaling", "max")),
    majorUnit: numeral(value("majorUnit")),
    numberFormat: child(node, "numFmt")?.attributes["formatCode"] ?? "General",
    gridlines: child(node, "majorGridlines") !== undefined,
    reversed: value("scaling", "orientation") === "maxMin",
  };
}

/** How drawings call the theme's colours, in the order in which cells number them. */
const themeNames = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

function seriesColor(node: XmlNode | undefined, theme: readonly string[]): string | null {
  const fill = child(node, "solidFill") ?? child(node, "ln", "solidFill");
  const rgb = child(fill, "srgbClr")?.attributes["val"];
  const named = child(fill, "schemeClr")?.attributes["val"] ?? "";
  const color = rgb ?? theme[themeNames.indexOf(named)];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

import type { DescribedChart, DescribedSheet } from "../../../report/describedWorkbook";
import { numberFormats } from "../../cells/numberFormats";
import { bodyFont } from "../../cells/rowLooks";
import { sheetText } from "../../cells/sheetText";
import { axesMarkup, axisIds } from "./axes";
import { categoriesMarkup, valuesMarkup } from "./chartData";
import { namespaces, xmlHead, xmlText } from "./markup";

/** One after the other for the series, told apart in black and white too: dark green, orange, grey. */
const colours = ["0B5345", "D9822B", "9AA5A1"] as const;

/** The numbers of the first line stand above it, of the second below, of others after their points: close lines stay readable. */
const linesLabels = ["t", "b", "r"] as const;

/** Points × 100, as DrawingML counts them. */
const textSize = 900;
const titleSize = 1200;

/**
 * A native chart over cells of its sheet, as a part of the workbook (ECMA-376 part 1, 21.2). In a right-to-left sheet it
 * reads from the right: names on the right, bars growing to the left.
 */
export function chartPart(sheet: DescribedSheet, chart: DescribedChart, rightToLeft: boolean): string {
  const { title, series } = chart;
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`;
  return [
    `${xmlHead}<c:chartSpace ${namespaces.chart} ${namespaces.main} ${namespaces.relationships}>`,
    `<c:roundedCorners val="0"/><c:chart>${titleMarkup(title, rightToLeft)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotMarkup(sheet, chart)}${axesMarkup(chart, rightToLeft)}</c:plotArea>`,
    series.length > 1 ? legend : "",
    // Rows that a filter hides stay in the chart; blank cells are not drawn.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${font("defRPr", textSize)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    `</c:chartSpace>`,
  ].join("");
}

function titleMarkup(title: string, rightToLeft: boolean): string {
  const direction = rightToLeft ? ' rtl="1"' : "";
  const paragraph = `<a:pPr${direction}>${font("defRPr", titleSize, true)}</a:pPr>`;
  const run = `<a:r>${font("rPr", titleSize, true)}<a:t>${xmlText(sheetText(title))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${paragraph}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function font(element: "defRPr" | "rPr", size: number, bold = false): string {
  const faces = `<a:latin typeface="${bodyFont.name}"/><a:cs typeface="${bodyFont.name}"/>`;
  return `<a:${element} sz="${size}" b="${bold ? 1 : 0}">${faces}</a:${element}>`;
}

function plotMarkup(sheet: DescribedSheet, chart: DescribedChart): string {
  const series = chart.series.map((_, index) => seriesMarkup(sheet, chart, index)).join("");
  const axes = `<c:axId val="${axisIds.categories}"/><c:axId val="${axisIds.values}"/>`;
  if (chart.kind === "lines")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = `<c:barDir val="${chart.kind === "bars" ? "bar" : "col"}"/>`;
  return `<c:barChart>${direction}<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function seriesMarkup(
  sheet: DescribedSheet,
  { kind, series, categories, format }: DescribedChart,
  index: number,
): string {
  const one = series[index];
  if (!one) return "";
  const colour = `<a:solidFill><a:srgbClr val="${colours[index % colours.length]}"/></a:solidFill>`;
  const look = kind === "lines" ? `<a:ln w="28575">${colour}</a:ln>` : colour;
  const shown = numberFormats[format];
  const place = kind === "lines" ? `<c:dLblPos val="${linesLabels[Math.min(index, linesLabels.length - 1)]}"/>` : "";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(sheetText(one.name))}</c:v></c:tx>`,
    `<c:spPr>${look}</c:spPr>`,
    kind === "lines"
      ? `<c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>`
      : `<c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${xmlText(shown)}" sourceLinked="0"/>${place}<c:showLegendKey val="0"/><c:showVal val="1"/>`,
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    categoriesMarkup(sheet, categories),
    valuesMarkup(sheet, one.values, shown),
    kind === "lines" ? `<c:smooth val="0"/>` : "",
    `</c:ser>`,
  ].join("");
}

import type { Book } from "../book/book";
import type { BookChart } from "../book/bookChart";
import { type ChartFigures, chartFigures } from "./chartFigures";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";
import { drawPie } from "./drawPie";
import type { PlotBox } from "./plotBox";
import { sliceColor } from "./sliceColor";
import { cutText, svgNode, svgText, textWidth } from "./svgNodes";

/** Draws a chart of the workbook, as large as the cells that it covers. Kinds that are not drawn say so by their title. */
export function drawChart(chart: BookChart, book: Book, width: number, height: number): SVGElement {
  const figures = chartFigures(chart, book);
  const svg = svgNode("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  svg.append(
    svgNode("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: "#d0d0d0" }),
  );
  const title = svgNode("title", {});
  title.textContent = chart.title.text || chart.name;
  svg.append(title);
  const box = withLegend(
    svg,
    chart,
    figures,
    withTitle(svg, chart, { x: 8, y: 8, width: width - 16, height: height - 16 }),
  );
  if (box.width > 30 && box.height > 30) svg.append(...plot(chart, figures, box));
  return svg;
}

function plot(chart: BookChart, figures: ChartFigures, box: PlotBox): SVGElement[] {
  if (/^(Pie|Doughnut)/.test(chart.kind)) return drawPie(chart, figures, box);
  if (/^Line/.test(chart.kind)) return drawLines(chart, figures, box);
  if (/^(Bar|Column)/.test(chart.kind)) return drawBars(chart, figures, box);
  return [svgText(chart.kind, box.x + box.width / 2, box.y + box.height / 2, { color: "#767676" })];
}

function withTitle(svg: SVGElement, { title }: BookChart, box: PlotBox): PlotBox {
  if (!title.visible || title.text === "") return box;
  const size = 15;
  svg.append(
    svgText(cutText(title.text, box.width, size), box.x + box.width / 2, box.y + 16, {
      size,
      bold: true,
      color: "#333333",
    }),
  );
  return { ...box, y: box.y + 26, height: box.height - 26 };
}

const rowHeight = 18;

/** The legend beside or below the plot; a pie names its categories, other charts their series. */
function withLegend(svg: SVGElement, chart: BookChart, figures: ChartFigures, box: PlotBox): PlotBox {
  const names = legendEntries(chart, figures);
  if (!chart.legend.visible || names.length === 0) return box;
  const isBeside = ["Right", "Left", "Corner"].includes(chart.legend.position);
  const widest = Math.max(...names.map(({ name }) => textWidth(name))) + 24;
  if (isBeside) {
    const width = Math.min(widest, box.width / 3);
    const isLeft = chart.legend.position === "Left";
    const x = isLeft ? box.x : box.x + box.width - width;
    const top = box.y + Math.max(0, (box.height - names.length * rowHeight) / 2);
    names.forEach(({ name, color }, at) =>
      svg.append(...entry(cutText(name, width - 20), color, x, top + at * rowHeight + 12)),
    );
    return { ...box, x: isLeft ? box.x + width + 8 : box.x, width: box.width - width - 8 };
  }
  const isTop = chart.legend.position === "Top";
  const perRow = Math.max(1, Math.floor(box.width / widest));
  const rows = Math.ceil(names.length / perRow);
  const top = isTop ? box.y : box.y + box.height - rows * rowHeight;
  names.forEach(({ name, color }, at) => {
    const inRow = Math.min(perRow, names.length - Math.floor(at / perRow) * perRow);
    const x = box.x + (box.width - inRow * widest) / 2 + (at % perRow) * widest;
    svg.append(...entry(name, color, x, top + Math.floor(at / perRow) * rowHeight + 12));
  });
  return { ...box, y: isTop ? box.y + rows * rowHeight + 4 : box.y, height: box.height - rows * rowHeight - 4 };
}

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

function legendEntries(chart: BookChart, { categories, series }: ChartFigures): LegendEntry[] {
  if (/^(Pie|Doughnut)/.test(chart.kind)) return categories.map((name, at) => ({ name, color: sliceColor(at) }));
  return series.filter(({ name }) => name !== "").map(({ name, color }) => ({ name, color }));
}

function entry(name: string, color: string, x: number, y: number): SVGElement[] {
  return [
    svgNode("rect", { x, y: y - 9, width: 10, height: 10, fill: color }),
    svgText(name, x + 15, y, { anchor: "left" }),
  ];
}

import type { BookChart } from "../book/bookChart";
import { axisScale } from "./axisScale";
import type { ChartFigures, SeriesFigures } from "./chartFigures";
import { drawAxes, type Plot, type PlotBox } from "./plotBox";
import { svgNode, svgText } from "./svgNodes";

/** Lines from value to value; where a value is missing the line is interrupted. */
export function drawLines(chart: BookChart, figures: ChartFigures, box: PlotBox): SVGElement[] {
  const values = figures.series.flatMap((series) => series.values.filter((value) => value !== null));
  const { categoryAxis: category, valueAxis: value } = chart;
  const scale = axisScale(values, value);
  const { plot, nodes } = drawAxes({ category, value, scale, categories: figures.categories, isLying: false }, box);
  return [...nodes, ...figures.series.flatMap((series) => drawLine(series, plot))];
}

function drawLine({ values, color, labels, hasMarkers }: SeriesFigures, plot: Plot): SVGElement[] {
  const points = values.map((value, at) =>
    value === null ? null : { x: plot.band(at) + plot.bandSize / 2, y: plot.at(value), label: labels[at] ?? "" },
  );
  const path = points
    .map((point, at) => (point === null ? "" : `${at > 0 && points[at - 1] ? "L" : "M"}${point.x} ${point.y}`))
    .join("");
  const found = points.filter((point) => point !== null);
  return [
    svgNode("path", { d: path, fill: "none", stroke: color, "stroke-width": 2.5, "stroke-linejoin": "round" }),
    ...(hasMarkers ? found.map(({ x, y }) => svgNode("circle", { cx: x, cy: y, r: 4, fill: color })) : []),
    ...found.filter(({ label }) => label !== "").map(({ x, y, label }) => svgText(label, x, y - 8)),
  ];
}

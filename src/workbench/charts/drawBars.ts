import type { BookChart } from "../book/bookChart";
import { axisScale } from "./axisScale";
import type { ChartFigures } from "./chartFigures";
import { drawAxes, type Plot, type PlotBox } from "./plotBox";
import { svgNode, svgText } from "./svgNodes";

/** Standing columns or lying bars: side by side, stacked, or stacked to the whole. */
export function drawBars(chart: BookChart, figures: ChartFigures, box: PlotBox): SVGElement[] {
  const isLying = chart.kind.startsWith("Bar");
  const stacked = stackedValues(chart.kind, figures);
  const { categoryAxis: category, valueAxis: value } = chart;
  const scale = axisScale(
    stacked.flatMap((series) => series.flatMap(({ from, to }) => [from, to])),
    value,
  );
  const { plot, nodes } = drawAxes({ category, value, scale, categories: figures.categories, isLying }, box);
  const isStacked = chart.kind.includes("Stacked");
  const gap = (chart.series[0]?.gapWidth ?? 150) / 100;
  const count = isStacked ? 1 : Math.max(1, figures.series.length);
  const thickness = plot.bandSize / (count + gap);
  const bars = stacked.flatMap((series, index) =>
    series.flatMap((bar, category) => {
      if (bar.isBlank) return [];
      const at = plot.band(category) + (thickness * gap) / 2 + (isStacked ? 0 : index * thickness);
      const { color = "#4472C4", labels = [] } = figures.series[index] ?? {};
      return drawBar({ ...bar, at, thickness, color, label: labels[category] ?? "" }, plot, isLying);
    }),
  );
  return [...nodes, ...bars];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isBlank: boolean;
}

/** From where to where each bar reaches; stacked ones begin where the one below ends. */
function stackedValues(kind: string, { series, categories }: ChartFigures): Stretch[][] {
  const isWhole = kind.endsWith("100");
  const isStacked = kind.includes("Stacked");
  const ends = categories.map(() => ({ above: 0, below: 0 }));
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
  return series.map(({ values }) =>
    categories.map((_, at) => {
      const given = values[at] ?? null;
      const value = isWhole ? (given ?? 0) / (totals[at] || 1) : (given ?? 0);
      const end = ends[at] as { above: number; below: number };
      const from = !isStacked ? 0 : value >= 0 ? end.above : end.below;
      if (value >= 0) end.above += value;
      else end.below += value;
      return { from, to: from + value, isBlank: given === null };
    }),
  );
}

interface Bar extends Stretch {
  readonly at: number;
  readonly thickness: number;
  readonly color: string;
  readonly label: string;
}

function drawBar({ from, to, at, thickness, color, label }: Bar, plot: Plot, isLying: boolean): SVGElement[] {
  const [begin, end] = [plot.at(from), plot.at(to)];
  const [low, length] = [Math.min(begin, end), Math.abs(end - begin)];
  const size = Math.max(1, thickness);
  const rect = isLying
    ? { x: low, y: at, width: length, height: size }
    : { x: at, y: low, width: size, height: length };
  const bar = svgNode("rect", { ...rect, fill: color });
  if (label === "") return [bar];
  const isForward = end >= begin;
  const text = isLying
    ? svgText(label, end + (isForward ? 4 : -4), at + size / 2 + 4, { anchor: isForward ? "left" : "right" })
    : svgText(label, at + size / 2, end + (isForward && end !== begin ? 13 : -4));
  return [bar, text];
}

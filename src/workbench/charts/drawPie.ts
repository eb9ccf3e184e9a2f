import type { BookChart } from "../book/bookChart";
import type { ChartFigures } from "./chartFigures";
import { sliceColor } from "./sliceColor";
import type { PlotBox } from "./plotBox";
import { svgNode, svgText } from "./svgNodes";

/** The first series as slices of a whole, clockwise from the top; a doughnut has a hole. */
export function drawPie(chart: BookChart, { series }: ChartFigures, box: PlotBox): SVGElement[] {
  const [first] = series;
  const values = (first?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (first === undefined || total === 0) return [];
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const radius = Math.min(box.width, box.height) / 2 - 4;
  let from = 0;
  const slices = values.flatMap((value, at) => {
    const to = from + value / total;
    const nodes = value === 0 ? [] : slice(center, radius, [from, to], sliceColor(at), first.labels[at] ?? "");
    from = to;
    return nodes;
  });
  const hole = svgNode("circle", { cx: center.x, cy: center.y, r: radius / 2, fill: "#ffffff" });
  return chart.kind.startsWith("Doughnut") ? [...slices, hole] : slices;
}

function slice(
  center: { readonly x: number; readonly y: number },
  radius: number,
  [from, to]: readonly [number, number],
  color: string,
  label: string,
): SVGElement[] {
  const point = (share: number, at = radius): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${center.x + Math.cos(angle) * at} ${center.y + Math.sin(angle) * at}`;
  };
  const isWhole = to - from > 0.9999;
  const shape = isWhole
    ? svgNode("circle", { cx: center.x, cy: center.y, r: radius, fill: color })
    : svgNode("path", {
        d: `M${center.x} ${center.y}L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`,
        fill: color,
        stroke: "#ffffff",
      });
  const [x = 0, y = 0] = point((from + to) / 2, radius * 0.72)
    .split(" ")
    .map(Number);
  return label === "" ? [shape] : [shape, svgText(label, x, y + 4, { color: "#ffffff", bold: true })];
}

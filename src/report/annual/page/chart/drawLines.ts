import { html, type Html } from "../../../page/html";
import { look, type ChartPlan } from "./chartPlan";
import { textWidth } from "./chartText";
import type { Drawing } from "./drawBars";
import { markAt, seriesLook } from "./seriesLook";
import { heightOf, middleOf, uprightFrame, uprightPlot, type UprightPlot } from "./uprightPlot";

/** A point of a line that has a number. */
interface LinePoint {
  readonly series: number;
  readonly start: number;
  readonly y: number;
  readonly text: string;
}

/** Lines from point to point, broken where a value is missing; numbers beside the points where there is room for them. */
export function drawLines(plan: ChartPlan): Drawing {
  const plot = uprightPlot(plan);
  const frame = uprightFrame(plan, plot);
  const lines = plan.figures.series.map((_, series) => stretchesOf(plan, plot, series));
  const drawn = lines.flat().map((stretch) => stretchOf(plan, stretch));
  const labels = labelsOf(plan, plot, lines.flat(2));
  return { content: html`${frame.content}${drawn}${labels}`, height: frame.height };
}

/** The stretches of a series without a gap. */
function stretchesOf(plan: ChartPlan, plot: UprightPlot, series: number): LinePoint[][] {
  const stretches: LinePoint[][] = [[]];
  plan.figures.points.forEach(({ values }, index) => {
    const value = values[series];
    if (typeof value !== "number") return void stretches.push([]);
    const text = plan.writer.number(value, plan.format);
    stretches[stretches.length - 1]?.push({
      series,
      start: middleOf(plot, index),
      y: heightOf(plan, plot, value),
      text,
    });
  });
  return stretches.filter(({ length }) => length > 0);
}

function stretchOf({ canvas }: ChartPlan, points: readonly LinePoint[]): Html {
  const look = seriesLook(points[0]?.series ?? 0);
  const path = points.map(({ start, y }) => `${canvas.x(start)},${y.toFixed(2)}`).join(" ");
  return html`<polyline
      points="${path}"
      fill="none"
      stroke="${look.stroke}"
      stroke-width="2"
      stroke-dasharray="${look.dashes}"
    />${points.map(({ start, y }) => markAt(canvas.x(start), y, look))}`;
}

/** Where the baseline of a number may stand below its point, tried in this order. */
const places = [-9, 18, -22, 31] as const;

/** Numbers that would stand over another, or over another line's point, are left to the table. */
function labelsOf({ canvas }: ChartPlan, plot: UprightPlot, points: readonly LinePoint[]): Html[] {
  const taken = points.map(({ start, y }) => boxAround(start, y + 5, 10, 10));
  return points.flatMap(({ start, y, text }, index) => {
    const width = textWidth(text, look.value);
    const spot = places
      .map((down) => boxAround(start, y + down, width, look.value))
      .find((box) => {
        const isFree = taken.every((other, own) => own === index || !overlaps(box, other));
        return isFree && box.top > 0 && box.bottom < plot.top + plot.height;
      });
    if (!spot) return [];
    taken.push(spot);
    return [canvas.text([start, spot.bottom], text, { size: look.value, anchor: "middle" })];
  });
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a text by the middle of its baseline. */
function boxAround(middle: number, baseline: number, width: number, height: number): Bounds {
  return { left: middle - width / 2, right: middle + width / 2, top: baseline - height, bottom: baseline };
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

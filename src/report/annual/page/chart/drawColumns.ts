import { html, type Html } from "../../../page/html";
import { look, type ChartPlan } from "./chartPlan";
import type { Drawing } from "./drawBars";
import { filledBox, seriesLook } from "./seriesLook";
import { heightOf, middleOf, uprightFrame, uprightPlot, type UprightPlot } from "./uprightPlot";

/** The part of a band that its columns fill, and a column's greatest width. */
const filled = 0.72;
const widest = 46;

/** Columns side by side, the first on the side where reading begins, each with its number above it. */
export function drawColumns(plan: ChartPlan, plot: UprightPlot = uprightPlot(plan)): Drawing {
  const frame = uprightFrame(plan, plot);
  const count = plan.figures.series.length;
  const width = Math.min(widest, (plot.band * filled) / count);
  const columns = plan.figures.points.map(({ values }, at) =>
    values.map((value, index) => {
      const start = middleOf(plot, at) + (index - count / 2) * width;
      return columnOf(plan, plot, { value, index, start, width });
    }),
  );
  return { content: html`${frame.content}${columns}`, height: frame.height };
}

interface Column {
  readonly value: number | string;
  readonly index: number;
  readonly start: number;
  readonly width: number;
}

function columnOf(plan: ChartPlan, plot: UprightPlot, { value, index, start, width }: Column): Html {
  const { canvas, format, writer } = plan;
  const zero = heightOf(plan, plot, 0);
  const middle = start + width / 2;
  if (typeof value === "string")
    return canvas.text([middle, zero - 5], writer.text(value), { size: look.value, anchor: "middle", fill: look.soft });
  const end = heightOf(plan, plot, value);
  const box = { start: start + 1, top: Math.min(zero, end), width: width - 2, height: Math.abs(zero - end) };
  const textAt = value < 0 ? end + 13 : end - 5;
  const number = canvas.text([middle, textAt], writer.number(value, format), { size: look.value, anchor: "middle" });
  return html`${filledBox(canvas, box, seriesLook(index), "upwards")}${number}`;
}

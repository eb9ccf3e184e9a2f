import { html, type Html } from "../../../page/html";
import { along, look, type ChartPlan } from "./chartPlan";
import { textWidth, wrappedLines } from "./chartText";

/** The plot of columns and lines: names below, numbers of the axis at the side where reading begins. */
export interface UprightPlot {
  /** From the beginning side to the axis. */
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The width that each name has. */
  readonly band: number;
  readonly names: readonly (readonly string[])[];
}

const plotHeight = 200;
const top = 22;
const lineHeight = 14;
const mostNameLines = 3;

export function uprightPlot({ canvas, figures, scale, axisFormat, writer }: ChartPlan): UprightPlot {
  const start = Math.max(...scale.ticks.map((tick) => textWidth(writer.number(tick, axisFormat), look.tick))) + 10;
  const width = canvas.width - start - 4;
  const band = width / Math.max(1, figures.points.length);
  const names = figures.points.map(({ name }) => wrappedLines(writer.text(name), band - 6, look.label));
  return { start, width, top, height: plotHeight, band, names };
}

/** Whether every name stands below its band in a few lines, and the numbers above it beside each other. */
export function hasRoom(plan: ChartPlan, { band, names }: UprightPlot): boolean {
  const { figures, format, writer } = plan;
  const slot = (band * 0.8) / figures.series.length;
  const numbers = figures.points.flatMap(({ values }) => values);
  return (
    names.every(
      (lines) => lines.length <= mostNameLines && lines.every((line) => textWidth(line, look.label) <= band),
    ) &&
    numbers.every(
      (value) => textWidth(typeof value === "number" ? writer.number(value, format) : value, look.value) <= slot + 4,
    )
  );
}

/** The height of a value, from the top of the picture. */
export function heightOf({ scale }: ChartPlan, plot: UprightPlot, value: number): number {
  return plot.top + plot.height * (1 - along(scale, value));
}

/** The middle of a band, from the beginning side. */
export function middleOf({ start, band }: UprightPlot, index: number): number {
  return start + band * (index + 0.5);
}

/** Lines across with their numbers, and the names below. */
export function uprightFrame(plan: ChartPlan, plot: UprightPlot): { readonly content: Html; readonly height: number } {
  const { canvas, scale, axisFormat, writer } = plan;
  const bottom = plot.top + plot.height;
  const lines = scale.ticks.map((tick) => {
    const y = heightOf(plan, plot, tick);
    const stroke = tick === 0 ? look.base : look.grid;
    return html`${canvas.line([plot.start, y], [plot.start + plot.width, y], { stroke })}${canvas.text(
      [plot.start - 6, y + 4],
      writer.number(tick, axisFormat),
      { size: look.tick, anchor: "end", fill: look.soft },
    )}`;
  });
  const names = plot.names.map((each, index) =>
    each.map((line, at) =>
      canvas.text([middleOf(plot, index), bottom + 16 + at * lineHeight], line, { size: look.label, anchor: "middle" }),
    ),
  );
  const most = Math.max(1, ...plot.names.map((each) => each.length));
  return { content: html`${lines}${names}`, height: bottom + 8 + most * lineHeight };
}

import { html, type Html } from "../../../page/html";
import { along, look, type ChartPlan } from "./chartPlan";
import { fewLines, textWidth, wrappedLines } from "./chartText";
import { filledBox, seriesLook } from "./seriesLook";
import type { ChartPoint } from "./chartFigures";

/** Names take at most so much of the width, and so many lines. */
const namesShare = 0.38;
const mostNameLines = 3;
const lineHeight = 15;
const gap = 9;
const axisHeight = 20;

/** A finished drawing. */
export interface Drawing {
  readonly content: Html;
  readonly height: number;
}

interface Layout {
  readonly names: number;
  readonly plot: number;
  readonly thickness: number;
}

/** Bars that grow from the names' side, one below the other, each with its number at its end. */
export function drawBars(plan: ChartPlan): Drawing {
  const layout = layoutOf(plan);
  const rows: Html[] = [];
  let top = 6;
  for (const point of plan.figures.points) {
    const { content, height } = rowOf(plan, layout, point, top);
    rows.push(content);
    top += height;
  }
  return { content: html`${grid(plan, layout, top)}${rows}`, height: top + axisHeight };
}

function layoutOf({ canvas, figures, format, writer, scale }: ChartPlan): Layout {
  const longest = Math.max(0, ...figures.points.map(({ name }) => textWidth(name, look.label)));
  const names = Math.min(longest, canvas.width * namesShare) + 10;
  const numbers = [...figures.points.flatMap(({ values }) => values), scale.high];
  const widest = Math.max(
    ...numbers.map((value) => (typeof value === "number" ? textWidth(writer.number(value, format), look.value) : 0)),
  );
  return { names, plot: canvas.width - names - widest - 12, thickness: figures.series.length > 1 ? 12 : 16 };
}

function rowOf(
  plan: ChartPlan,
  { names, plot, thickness }: Layout,
  { name, values }: ChartPoint,
  top: number,
): Drawing {
  const { canvas, scale, writer } = plan;
  const lines = fewLines(wrappedLines(writer.text(name), names - 10, look.label), mostNameLines);
  const bars = values.length * (thickness + 2);
  const height = Math.max(bars, lines.length * lineHeight);
  const firstLine = top + (height - lines.length * lineHeight) / 2 + lineHeight - 4;
  const firstBar = top + (height - bars) / 2;
  const zero = names + along(scale, 0) * plot;
  const content = html`${lines.map((line, index) =>
    canvas.text([names - 8, firstLine + index * lineHeight], line, { size: look.label, anchor: "end" }),
  )}${values.map((value, index) => barOf(plan, { value, index, zero, plot, names, thickness, top: firstBar }))}`;
  return { content, height: height + gap };
}

interface Bar extends Layout {
  readonly value: number | string;
  readonly index: number;
  readonly zero: number;
  readonly top: number;
}

function barOf({ canvas, scale, format, writer }: ChartPlan, bar: Bar): Html {
  const { value, index, zero, plot, names, thickness } = bar;
  const top = bar.top + index * (thickness + 2);
  const textAt = top + thickness / 2 + 4;
  if (typeof value === "string")
    return canvas.text([zero + 6, textAt], writer.text(value), { size: look.value, anchor: "start", fill: look.soft });
  const end = names + along(scale, value) * plot;
  const box = { start: Math.min(zero, end), top, width: Math.abs(end - zero), height: thickness };
  const number = canvas.text([Math.max(zero, end) + 6, textAt], writer.number(value, format), {
    size: look.value,
    anchor: "start",
  });
  return html`${filledBox(canvas, box, seriesLook(index), "sideways")}${number}`;
}

function grid({ canvas, scale, axisFormat, writer }: ChartPlan, { names, plot }: Layout, bottom: number): Html {
  const lines = scale.ticks.map((tick) => {
    const start = names + along(scale, tick) * plot;
    return html`${canvas.line([start, 0], [start, bottom], { stroke: tick === 0 ? look.base : look.grid })}${canvas.text(
      [start, bottom + 14],
      writer.number(tick, axisFormat),
      { size: look.tick, anchor: "middle", fill: look.soft },
    )}`;
  });
  return html`${lines}`;
}

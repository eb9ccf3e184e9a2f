import { annualPageMessages } from "../../../../messages/annualPageMessages";
import type { MessageLanguage } from "../../../../messages/language";
import { html, type Html } from "../../../page/html";
import { axisFormat } from "../../axisFormat";
import type { ReportChart, ReportTable } from "../../reportDocument";
import type { FigureWriter } from "../figureWriter";
import { ChartCanvas } from "./chartCanvas";
import { chartFigures, type ChartFigures } from "./chartFigures";
import type { ChartPlan } from "./chartPlan";
import { chartScale } from "./chartScale";
import { drawBars, type Drawing } from "./drawBars";
import { drawColumns } from "./drawColumns";
import { drawLines } from "./drawLines";
import { filledBox, markAt, seriesLook } from "./seriesLook";
import { hasRoom, uprightPlot } from "./uprightPlot";

/** The side of a chart that has the page's width, and of one in half of it. In pixels. */
export const chartWidths = { whole: 720, half: 400 } as const;

/** Names that one picture holds at most; a longer chart goes on in the next, by the same scale, so that it can be printed. */
const mostNames = 28;

/** How a page shows its charts. */
export interface ChartFrame {
  readonly language: MessageLanguage;
  readonly writer: FigureWriter;
  readonly width: number;
}

/** A chart as pictures in the page itself: no script, nothing loaded, with a title and a description for who does not see it. */
export function chartFigure(chart: ReportChart, table: ReportTable, id: string, frame: ChartFrame): Html {
  const all = chartFigures(chart, table);
  const pieces = chart.kind === "lines" ? [all.points] : pieced(all.points);
  const { chartPart } = annualPageMessages(frame.language);
  return html`${pieces.map((points, index) => {
    const part = pieces.length > 1 ? ` (${chartPart(index + 1, pieces.length)})` : "";
    return figure(chart, table, planOf(chart, all, points, frame), {
      ...frame,
      id: `${id}-${index + 1}`,
      title: chart.title + part,
    });
  })}`;
}

interface Picture extends ChartFrame {
  readonly id: string;
  readonly title: string;
}

function figure(chart: ReportChart, table: ReportTable, plan: ChartPlan, picture: Picture): Html {
  const { series } = plan.figures;
  return html`<figure class="chart">
    <figcaption>${picture.writer.text(picture.title)}${series.length > 1 && legend(series, chart, picture)}</figcaption>
    ${drawn(chart, table, plan, picture)}
  </figure>`;
}

function pieced<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / mostNames));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function planOf(
  chart: ReportChart,
  all: ChartFigures,
  points: ChartFigures["points"],
  { language, writer, width }: ChartFrame,
): ChartPlan {
  const numbers = all.points.flatMap(({ values }) => values).filter((value) => typeof value === "number");
  const { format, maximum } = chart;
  const isWhole = format === "whole" || format === "change";
  return {
    canvas: new ChartCanvas(width, annualPageMessages(language).direction === "rtl"),
    figures: { series: all.series, points },
    scale: chartScale(numbers, { maximum, isWhole }),
    format,
    axisFormat: axisFormat(chart),
    writer,
  };
}

/** Columns whose names or numbers would stand over each other are drawn as bars. */
function drawingOf({ kind }: ReportChart, plan: ChartPlan): Drawing {
  if (kind === "lines") return drawLines(plan);
  if (kind === "bars") return drawBars(plan);
  const plot = uprightPlot(plan);
  return hasRoom(plan, plot) ? drawColumns(plan, plot) : drawBars(plan);
}

function drawn(chart: ReportChart, table: ReportTable, plan: ChartPlan, { id, title, ...frame }: Picture): Html {
  const messages = annualPageMessages(frame.language);
  const { content, height } = drawingOf(chart, plan);
  return html`<svg
    viewBox="0 0 ${frame.width} ${Math.ceil(height)}"
    width="${frame.width}"
    height="${Math.ceil(height)}"
    role="img"
    aria-labelledby="${id}-title ${id}-text"
    direction="${messages.direction}"
  >
    <title id="${id}-title">${frame.writer.text(title)}</title>
    <desc id="${id}-text">${messages.chart(chart.kind, frame.writer.text(table.caption))}</desc>
    ${content}
  </svg>`;
}

/** Each series by what tells it apart in the picture. */
function legend(series: readonly string[], { kind }: ReportChart, { writer }: ChartFrame): Html {
  const canvas = new ChartCanvas(26, false);
  const key = (index: number): Html => {
    const look = seriesLook(index);
    const grows = kind === "bars" ? "sideways" : "upwards";
    if (kind !== "lines") return filledBox(canvas, { start: 3, top: 1, width: 20, height: 10 }, look, grows);
    return html`<line
        x1="0"
        y1="6"
        x2="26"
        y2="6"
        stroke="${look.stroke}"
        stroke-width="2"
        stroke-dasharray="${look.dashes}"
      />${markAt(13, 6, look)}`;
  };
  return html`<span class="legend"
    >${series.map(
      (name, index) =>
        html`<span
          ><svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">${key(index)}</svg>
          ${writer.text(name)}</span
        >`,
    )}</span
  >`;
}

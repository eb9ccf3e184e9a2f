import type { NumberFormat } from "../../../describedWorkbook";
import type { FigureWriter } from "../figureWriter";
import type { ChartCanvas } from "./chartCanvas";
import type { ChartFigures } from "./chartFigures";
import type { ChartScale } from "./chartScale";

/** All that a drawing needs: what is drawn, on what, and how numbers are written. */
export interface ChartPlan {
  readonly canvas: ChartCanvas;
  readonly figures: ChartFigures;
  readonly scale: ChartScale;
  readonly format: NumberFormat;
  /** Of the numbers along the axis. */
  readonly axisFormat: NumberFormat;
  readonly writer: FigureWriter;
}

/** Sizes of text, and the colours of what is not a series. */
export const look = { label: 12, value: 11.5, tick: 10.5, grid: "#d8dee4", base: "#52606d", soft: "#52606d" } as const;

/** A value's share of the axis, from 0 at its beginning to 1 at its end. */
export function along({ low, high }: ChartScale, value: number): number {
  return (Math.min(high, Math.max(low, value)) - low) / (high - low);
}

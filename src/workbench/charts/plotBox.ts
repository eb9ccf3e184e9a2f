import type { ChartAxis } from "../book/bookChart";
import { formatText } from "../book/formatText";
import type { AxisScale } from "./axisScale";
import { cutText, svgNode, svgText, textWidth } from "./svgNodes";

/** A rectangle of a chart, in pixels. */
export interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the values and the categories of a chart lie on the screen. */
export interface Plot {
  readonly box: PlotBox;
  /** The place of a value along its axis. */
  readonly at: (value: number) => number;
  /** The beginning of a category's band along its axis, and how wide the band is. */
  readonly band: (category: number) => number;
  readonly bandSize: number;
}

interface Axes {
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly scale: AxisScale;
  readonly categories: readonly string[];
  /** Bars lie: values run across. */
  readonly isLying: boolean;
}

/** Draws both axes with their texts and lines, and answers where there is room for the values. */
export function drawAxes(axes: Axes, outer: PlotBox): { readonly plot: Plot; readonly nodes: SVGElement[] } {
  const box = inside(axes, outer);
  const plot = plotIn(axes, box);
  return { plot, nodes: [...valueLines(axes, plot), ...categoryTexts(axes, plot, outer)] };
}

function tickText({ value, scale }: Axes, tick: number): string {
  const isPlain = value.numberFormat === "" || value.numberFormat === "General" || value.numberFormat === "Linked";
  const isShare = isPlain && scale.high <= 1 && scale.ticks.some((one) => !Number.isInteger(one));
  return formatText(tick, isPlain ? (isShare ? "0.0" : "General") : value.numberFormat);
}

/** What is left for the values beside the texts of the axes. */
function inside(axes: Axes, { x, y, width, height }: PlotBox): PlotBox {
  const { isLying, categories, category, value, scale } = axes;
  const longest = Math.max(0, ...categories.map((text) => textWidth(text)));
  const tickWidth = Math.max(...scale.ticks.map((tick) => textWidth(tickText(axes, tick)))) + 8;
  if (isLying) {
    const names = category.visible ? Math.min(longest + 10, width * 0.4) : 4;
    const isAtRight = value.reversed;
    const below = value.visible ? 20 : 4;
    return { x: isAtRight ? x + 14 : x + names, y, width: width - names - 14, height: height - below };
  }
  const side = value.visible ? tickWidth : 4;
  const below = category.visible ? 20 + (isTilted(axes, width) ? Math.min(60, longest * 0.6) : 0) : 4;
  const isAtRight = category.reversed;
  return { x: isAtRight ? x + 6 : x + side, y: y + 6, width: width - side - 6, height: height - below - 6 };
}

/** Names that do not fit side by side are turned. */
function isTilted({ categories }: Axes, width: number): boolean {
  const room = width / Math.max(1, categories.length);
  return categories.some((text) => textWidth(text) > room * 1.6);
}

function plotIn({ scale, category, value, categories, isLying }: Axes, box: PlotBox): Plot {
  const share = (one: number): number => (one - scale.low) / (scale.high - scale.low || 1);
  const count = Math.max(1, categories.length);
  const bandSize = (isLying ? box.height : box.width) / count;
  // From the bottom for lying bars, from the left for standing ones; a reversed axis the other way.
  const isFromEnd = isLying ? !category.reversed : category.reversed;
  const begin = isLying ? box.y : box.x;
  return {
    box,
    bandSize,
    band: (at) => begin + (isFromEnd ? count - 1 - at : at) * bandSize,
    at: (one) => {
      const along = value.reversed ? 1 - share(one) : share(one);
      return isLying ? box.x + along * box.width : box.y + box.height - along * box.height;
    },
  };
}

function valueLines(axes: Axes, { box, at }: Plot): SVGElement[] {
  const { value, category, scale, isLying } = axes;
  return scale.ticks.flatMap((tick) => {
    const place = Math.round(at(tick)) + 0.5;
    const ends = isLying
      ? { x1: place, x2: place, y1: box.y, y2: box.y + box.height }
      : { x1: box.x, x2: box.x + box.width, y1: place, y2: place };
    const line = svgNode("line", { ...ends, stroke: tick === 0 ? "#8a8a8a" : "#e3e3e3" });
    const isAtRight = category.reversed;
    const text = isLying
      ? svgText(tickText(axes, tick), place, box.y + box.height + 15)
      : svgText(tickText(axes, tick), isAtRight ? box.x + box.width + 5 : box.x - 5, place + 4, {
          anchor: isAtRight ? "left" : "right",
        });
    return [...(value.gridlines || tick === 0 ? [line] : []), ...(value.visible ? [text] : [])];
  });
}

function categoryTexts(axes: Axes, { box, band, bandSize }: Plot, outer: PlotBox): SVGElement[] {
  const { categories, category, value, isLying } = axes;
  if (!category.visible) return [];
  const every = Math.ceil(categories.length / Math.max(1, (isLying ? box.height : box.width) / 14));
  return categories.flatMap((text, index) => {
    if (index % every !== 0) return [];
    const middle = band(index) + bandSize / 2;
    if (isLying) {
      const isAtRight = value.reversed;
      const x = isAtRight ? box.x + box.width + 6 : box.x - 6;
      const room = isAtRight ? outer.x + outer.width - x : x - outer.x;
      return [svgText(cutText(text, room), x, middle + 4, { anchor: isAtRight ? "left" : "right" })];
    }
    const y = box.y + box.height + 16;
    if (!isTilted(axes, outer.width)) return [svgText(text, middle, y)];
    const tilted = svgText(cutText(text, 110), middle + 4, y, { anchor: "right" });
    tilted.setAttribute("transform", `rotate(-35 ${middle + 4} ${y})`);
    return [tilted];
  });
}

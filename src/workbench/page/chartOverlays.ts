import type { Book, BookSheet } from "../book/book";
import type { BookChart, ChartCorner } from "../book/bookChart";
import { drawChart } from "../charts/drawChart";
import { pixelsPerPoint } from "../grid/axis";
import type { Overlay } from "../grid/gridPane";
import type { Axes } from "../grid/moveSelection";
import { element } from "./element";

/** The charts of a sheet, over the cells that they cover; drawn anew when any cell or the chart itself changed. */
export class ChartOverlays {
  private version = 0;
  private readonly numbers = new WeakMap<BookChart, number>();
  private lastNumber = 0;

  constructor(private readonly book: Book) {}

  cellsChanged(): void {
    this.version++;
  }

  overlays(sheet: BookSheet, axes: Axes): Overlay[] {
    return sheet.parts.charts.map((chart) => {
      const [from, to] = [pointOf(chart.place.from, axes), pointOf(chart.place.to, axes)];
      const box = {
        start: from.x,
        top: from.y,
        width: Math.max(40, to.x - from.x),
        height: Math.max(30, to.y - from.y),
      };
      return {
        key: `${this.numberOf(chart)} ${this.version} ${box.width} ${box.height}`,
        box,
        draw: () => element("div", { class: "chart" }, drawChart(chart, this.book, box.width, box.height)),
      };
    });
  }

  /** A changed chart is another object, and so another number. */
  private numberOf(chart: BookChart): number {
    const known = this.numbers.get(chart) ?? ++this.lastNumber;
    this.numbers.set(chart, known);
    return known;
  }
}

function pointOf(
  { row, column, x, y }: ChartCorner,
  { rows, columns }: Axes,
): { readonly x: number; readonly y: number } {
  return { x: columns.offset(column) + x * pixelsPerPoint, y: rows.offset(row) + y * pixelsPerPoint };
}

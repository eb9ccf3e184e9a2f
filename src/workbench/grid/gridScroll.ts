import { lastColumn, lastRow } from "../book/limits";
import type { Axes } from "./moveSelection";

/** Pixels of the strip of column letters. */
export const headHeight = 24;
/** Blank lines that are shown behind the last one in use. */
const spare = { rows: 100, columns: 12 };
/** No browser scrolls further than some 17 million pixels; taller sheets scroll in larger steps. */
const tallest = 15_000_000;

/** The scrolling of a sheet: how much of it can be reached, and how far it is scrolled, in pixels of the sheet. */
export class GridScroll {
  readonly element = document.createElement("div");
  readonly extent = document.createElement("div");
  /** The last lines that can be reached. */
  private shown = { rows: 0, columns: 0 };
  private sentTo: { readonly x: number; readonly y: number } | null = null;

  constructor(private readonly axes: () => Axes) {
    this.element.className = "scroller";
    this.extent.className = "extent";
    this.element.append(this.extent);
  }

  get isRightToLeft(): boolean {
    return this.element.dir === "rtl";
  }

  /** Wide enough for the longest row number that can be reached. */
  get headWidth(): number {
    return Math.max(32, String(this.shown.rows).length * 9 + 12);
  }

  /** What the window leaves for cells. */
  room(): { readonly width: number; readonly height: number } {
    return {
      width: Math.max(0, this.element.clientWidth - this.headWidth),
      height: Math.max(0, this.element.clientHeight - headHeight),
    };
  }

  scrolled(): { readonly x: number; readonly y: number } {
    const { sentTo, element } = this;
    const y = element.scrollTop * this.stretch();
    const x = Math.abs(element.scrollLeft);
    // A scroll that was asked for is exact, also where the window scrolls in larger steps.
    const isThere = sentTo !== null && Math.abs(sentTo.y - y) <= this.stretch() && Math.abs(sentTo.x - x) <= 1;
    return isThere ? sentTo : { x, y };
  }

  to(x: number, y: number): void {
    this.sentTo = { x, y };
    this.element.scrollTo({ left: this.isRightToLeft ? -x : x, top: y / this.stretch(), behavior: "instant" });
  }

  /** Makes room around what is in use and around the lines that are to be seen. */
  reach(row: number, column: number): void {
    const rows = Math.min(lastRow, Math.max(this.shown.rows, row + spare.rows, 200));
    const columns = Math.min(lastColumn, Math.max(this.shown.columns, column + spare.columns, 26));
    this.shown = { rows, columns };
    const axes = this.axes();
    this.extent.style.width = `${axes.columns.offset(columns + 1) + this.headWidth}px`;
    this.extent.style.height = `${Math.min(tallest, axes.rows.offset(rows + 1) + headHeight)}px`;
  }

  /** Whether lines are in sight behind which nothing could be reached. */
  isNearEnd(row: number, column: number): boolean {
    return row >= this.shown.rows - 2 || column >= this.shown.columns - 2;
  }

  /** Another sheet has other ends. */
  forget(): void {
    this.shown = { rows: 0, columns: 0 };
    this.sentTo = null;
  }

  /** Pixels of the sheet for a pixel of scrolling: more than 1 on sheets that no browser could scroll. */
  private stretch(): number {
    const view = this.element.clientHeight;
    const total = this.axes().rows.offset(this.shown.rows + 1) + headHeight;
    return total <= tallest || tallest <= view ? 1 : (total - view) / (tallest - view);
  }
}

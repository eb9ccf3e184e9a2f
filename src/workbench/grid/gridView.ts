import type { Area } from "../../host/sheet";
import type { BookSheet } from "../book/book";
import { lastColumn, lastRow } from "../book/limits";
import { Axis } from "./axis";
import { fittingHeights, withHeights } from "./fittingHeights";
import { GridHeads } from "./gridHeads";
import { columnHit, type Hit } from "./gridHit";
import { GridPane, type Overlay } from "./gridPane";
import { GridScroll, headHeight } from "./gridScroll";
import { layOutStage } from "./layOutStage";
import type { Axes, Cell, Selection } from "./moveSelection";
import type { Box } from "./paintCell";
import { type AxisView, axisView, scrollTo } from "./panes";
import { widened } from "./widened";

interface Views {
  readonly rows: AxisView;
  readonly columns: AxisView;
}

/** A window onto a sheet: draws what can be seen, right to left where the sheet is. */
export class GridView {
  /** Stays in view while the sheet scrolls; what lies over the cells (an editor, a tip) is put here. */
  readonly stage = document.createElement("div");
  axes: Axes = { rows: new Axis([], 15, 1, lastRow), columns: new Axis([], 48, 0, lastColumn) };
  private readonly scroll = new GridScroll(() => this.axes);
  private readonly columnHeads = [new GridHeads("columns", true), new GridHeads("columns", false)] as const;
  private readonly rowHeads = [new GridHeads("rows", true), new GridHeads("rows", false)] as const;
  private readonly panes = {
    body: new GridPane("body"),
    top: new GridPane("top"),
    start: new GridPane("start"),
    corner: new GridPane("corner"),
  };
  private sheet: BookSheet | null = null;
  private isStale = true;
  private isScheduled = false;
  private hasNewHeights = false;
  private readonly places = new Map<string, { readonly x: number; readonly y: number }>();

  constructor(
    private readonly selection: () => Selection,
    private readonly overlaysOf: (sheet: BookSheet, axes: Axes) => readonly Overlay[],
    /** Called after each drawing, for what lies over the cells. */
    private readonly onDraw: () => void,
  ) {
    this.stage.className = "stage";
    const parts = [...Object.values(this.panes), ...this.columnHeads, ...this.rowHeads];
    this.stage.append(...parts.map(({ element }) => element));
    this.scroll.extent.append(this.stage);
    this.element.addEventListener("scroll", () => this.schedule(), { passive: true });
    new ResizeObserver(() => this.schedule()).observe(this.element);
  }

  get element(): HTMLElement {
    return this.scroll.element;
  }

  show(sheet: BookSheet): void {
    if (this.sheet !== null) this.places.set(this.sheet.id, this.scroll.scrolled());
    this.sheet = sheet;
    this.element.dir = sheet.parts.view.rightToLeft ? "rtl" : "ltr";
    this.scroll.forget();
    this.linesChanged();
    this.reachUsed();
    const { x, y } = this.places.get(sheet.id) ?? { x: 0, y: 0 };
    this.scroll.to(x, y);
  }

  /** To be called when sizes or hiding of rows or columns changed. */
  linesChanged(): void {
    const { sheet } = this;
    this.hasNewHeights = false;
    if (sheet === null) return;
    this.axes = {
      rows: new Axis(withHeights(sheet.rows.stretches(), fittingHeights(sheet)), sheet.rows.standardSize, 1, lastRow),
      columns: new Axis(sheet.columns.stretches(), sheet.columns.standardSize, 0, lastColumn),
    };
    this.refresh();
  }

  /** Draws everything anew at the next opportunity. */
  refresh(): void {
    this.isStale = true;
    this.schedule();
  }

  /** To be called when texts or looks changed that rows fit themselves to. */
  contentsChanged(): void {
    this.hasNewHeights = true;
    this.refresh();
  }

  /** Draws anew what has moved: the selection, or the window over the sheet. */
  schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.draw();
    });
  }

  /** Scrolls so that a cell can be seen. */
  reveal({ row, column }: Cell): void {
    if (this.scroll.isNearEnd(row, column)) this.scroll.reach(row, column);
    const [views, { x, y }, room] = [this.views(), this.scroll.scrolled(), this.scroll.room()];
    const across = scrollTo(this.axes.columns, views.columns, column, x, room.width);
    const down = scrollTo(this.axes.rows, views.rows, row, y, room.height);
    if (across === x && down === y) return;
    this.scroll.to(across, down);
    this.schedule();
  }

  /** Rows that fit into the window, for Page Up and Page Down. */
  get pageRows(): number {
    const { first, last } = this.views().rows;
    return Math.max(1, last - first - 1);
  }

  /** Where an area is drawn, from the stage's corner; it may lie outside of what can be seen. */
  boxOf(area: Area): Box {
    const [views, { x, y }] = [this.views(), this.scroll.scrolled()];
    const { rows, columns } = this.axes;
    const start = columns.offset(area.firstColumn) - (area.firstColumn > views.columns.lastFrozen ? x : 0);
    const top = rows.offset(area.firstRow) - (area.firstRow > views.rows.lastFrozen ? y : 0);
    return {
      start: start + this.scroll.headWidth,
      top: top + headHeight,
      width: columns.offset(area.lastColumn + 1) - columns.offset(area.firstColumn),
      height: rows.offset(area.lastRow + 1) - rows.offset(area.firstRow),
    };
  }

  hit(clientX: number, clientY: number): Hit {
    const bounds = this.stage.getBoundingClientRect();
    const fromSide = this.scroll.isRightToLeft ? bounds.right - clientX : clientX - bounds.left;
    const [across, down] = [fromSide - this.scroll.headWidth, clientY - bounds.top - headHeight];
    const [views, { x, y }] = [this.views(), this.scroll.scrolled()];
    const atColumn = Math.max(0, across) + (across > views.columns.frozenSize ? x : 0);
    const atRow = Math.max(0, down) + (down > views.rows.frozenSize ? y : 0);
    const [row, column] = [this.axes.rows.lineAt(atRow), this.axes.columns.lineAt(atColumn)];
    if (across < 0) return down < 0 ? { kind: "corner" } : { kind: "row", row };
    return down < 0 ? columnHit(this.axes.columns, column, atColumn) : { kind: "cell", cell: { row, column } };
  }

  private views(): Views {
    const [{ x, y }, { width, height }] = [this.scroll.scrolled(), this.scroll.room()];
    const { frozenRows = 0, frozenColumns = 0 } = this.sheet?.parts.view ?? {};
    return {
      rows: axisView(this.axes.rows, frozenRows, y, height),
      columns: axisView(this.axes.columns, frozenColumns, x, width),
    };
  }

  private reachUsed(): void {
    const used = this.sheet?.usedArea(false) ?? { lastRow: 1, lastColumn: 0 };
    this.scroll.reach(used.lastRow, used.lastColumn);
  }

  private draw(): void {
    const { sheet } = this;
    if (sheet === null || this.element.clientWidth === 0) return;
    if (this.hasNewHeights) this.linesChanged();
    if (this.isStale) this.reachUsed();
    const views = this.views();
    if (this.scroll.isNearEnd(views.rows.last, views.columns.last))
      this.scroll.reach(views.rows.last, views.columns.last);
    layOutStage(this.stage, {
      width: this.element.clientWidth,
      height: this.element.clientHeight,
      headWidth: this.scroll.headWidth,
      frozenWidth: views.columns.frozenSize,
      frozenHeight: views.rows.frozenSize,
    });
    this.stage.classList.toggle("gridlines", sheet.parts.view.showGridlines);
    this.drawHeads(views);
    this.drawPanes(sheet, views);
    this.isStale = false;
    this.onDraw();
  }

  private drawHeads({ rows, columns }: Views): void {
    const [selection, { x, y }] = [this.selection(), this.scroll.scrolled()];
    this.columnHeads[0].paint(this.axes.columns, 0, columns.lastFrozen, 0, selection);
    this.columnHeads[1].paint(this.axes.columns, columns.first, columns.last, columns.frozenSize + x, selection);
    this.rowHeads[0].paint(this.axes.rows, 1, rows.lastFrozen, 0, selection);
    this.rowHeads[1].paint(this.axes.rows, rows.first, rows.last, rows.frozenSize + y, selection);
  }

  private drawPanes(sheet: BookSheet, { rows, columns }: Views): void {
    const { x, y } = this.scroll.scrolled();
    const [bodyX, bodyY] = [columns.frozenSize + x, rows.frozenSize + y];
    const body = { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last };
    const wide = widened(body, rows.lastFrozen + 1, columns.lastFrozen + 1);
    const top = { firstRow: 1, lastRow: rows.lastFrozen };
    const start = { firstColumn: 0, lastColumn: columns.lastFrozen };
    this.drawPane(sheet, this.panes.body, [body, wide], [bodyX, bodyY]);
    this.drawPane(
      sheet,
      this.panes.top,
      [
        { ...body, ...top },
        { ...wide, ...top },
      ],
      [bodyX, 0],
    );
    this.drawPane(
      sheet,
      this.panes.start,
      [
        { ...body, ...start },
        { ...wide, ...start },
      ],
      [0, bodyY],
    );
    this.drawPane(
      sheet,
      this.panes.corner,
      [
        { ...top, ...start },
        { ...top, ...start },
      ],
      [0, 0],
    );
  }

  /** `area` can be seen; `wide` is drawn when something of it is not drawn yet. */
  private drawPane(
    sheet: BookSheet,
    pane: GridPane,
    [area, wide]: readonly [Area, Area],
    [x, y]: readonly [number, number],
  ): void {
    const isEmpty = area.lastRow < area.firstRow || area.lastColumn < area.firstColumn;
    if (isEmpty) return pane.clear();
    pane.element.hidden = false;
    if (this.isStale || !pane.covers(area)) pane.paint(sheet, this.axes, wide);
    pane.shift(x, y, this.scroll.isRightToLeft);
    pane.showSelection(this.selection(), sheet, this.axes);
    pane.showOverlays(this.overlaysOf(sheet, this.axes));
  }
}

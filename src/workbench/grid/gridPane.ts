import type { Area } from "../../host/sheet";
import { contains, intersection } from "../book/areas";
import type { BookSheet } from "../book/book";
import { cellLook, type CellLook } from "./cellLook";
import type { Axes, Selection } from "./moveSelection";
import { type Box, paintCell, place } from "./paintCell";

/** Columns that a text is followed over at most when it runs on over blank neighbours. */
const farthest = 40;

/** What a pane draws over its cells: charts. `box` counts from the sheet's first cell. */
export interface Overlay {
  readonly key: string;
  readonly box: Box;
  readonly draw: () => Element;
}

/** A part of the window onto a sheet: the frozen corner, the frozen rows or columns, or what scrolls. */
export class GridPane {
  readonly element = document.createElement("div");
  private readonly inner = document.createElement("div");
  private readonly cells = document.createElement("div");
  private readonly selection = document.createElement("div");
  private readonly overlays = document.createElement("div");
  private readonly drawn = new Map<string, Element>();
  /** The cells that are drawn, also those that cannot be seen just now. */
  private painted: Area | null = null;
  private origin = { x: 0, y: 0 };

  constructor(name: string) {
    this.element.className = `pane ${name}`;
    this.inner.className = "inner";
    this.selection.className = "selections";
    this.overlays.className = "overlays";
    for (const part of [this.cells, this.overlays]) part.role = "presentation";
    this.selection.ariaHidden = "true";
    this.cells.className = "cells";
    this.inner.append(this.cells, this.selection, this.overlays);
    this.element.append(this.inner);
  }

  covers(area: Area): boolean {
    const { painted } = this;
    return (
      painted !== null &&
      contains(painted, area.firstRow, area.firstColumn) &&
      contains(painted, area.lastRow, area.lastColumn)
    );
  }

  /** Shows nothing: the sheet has no such pane. */
  clear(): void {
    this.painted = null;
    this.element.hidden = true;
    for (const part of [this.cells, this.selection, this.overlays]) part.replaceChildren();
  }

  /** Draws the cells of an area anew. */
  paint(sheet: BookSheet, axes: Axes, area: Area): void {
    this.painted = area;
    this.origin = { x: axes.columns.offset(area.firstColumn), y: axes.rows.offset(area.firstRow) };
    const rows: HTMLElement[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (axes.rows.size(row) > 0) rows.push(this.paintRow(sheet, axes, area, row));
    }
    this.cells.replaceChildren(...rows);
  }

  /** Puts the drawn cells where the scrolling has brought them, in pixels from the sheet's first cell. */
  shift(x: number, y: number, isRightToLeft: boolean): void {
    const across = this.origin.x - x;
    this.inner.style.transform = `translate(${isRightToLeft ? -across : across}px, ${this.origin.y - y}px)`;
  }

  showSelection({ areas, active }: Selection, sheet: BookSheet, axes: Axes): void {
    const { painted } = this;
    if (painted === null) return;
    const boxes = areas.flatMap((area) => {
      const part = intersection(area, painted);
      return part === undefined ? [] : [this.frame("selected", this.boxOf(part, axes))];
    });
    const merge = sheet.mergeAt(active.row, active.column);
    const area = merge ?? {
      firstRow: active.row,
      lastRow: active.row,
      firstColumn: active.column,
      lastColumn: active.column,
    };
    const isHere = intersection(area, painted) !== undefined;
    this.selection.replaceChildren(...boxes, ...(isHere ? [this.frame("active", this.boxOf(area, axes))] : []));
  }

  showOverlays(overlays: readonly Overlay[]): void {
    const shown = overlays.map(({ key, box, draw }) => {
      const known = this.drawn.get(key) ?? draw();
      this.drawn.set(key, known);
      place(known as HTMLElement, { ...box, start: box.start - this.origin.x, top: box.top - this.origin.y });
      return known;
    });
    // A grid consists of rows, so what lies over its cells is told as one.
    this.overlays.role = shown.length > 0 ? "row" : "presentation";
    for (const each of shown) each.role = "gridcell";
    this.overlays.replaceChildren(...shown);
    const keys = new Set(overlays.map(({ key }) => key));
    for (const key of this.drawn.keys()) if (!keys.has(key)) this.drawn.delete(key);
  }

  private paintRow(sheet: BookSheet, axes: Axes, area: Area, row: number): HTMLElement {
    const line = document.createElement("div");
    line.role = "row";
    line.ariaRowIndex = String(row + 1);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (axes.columns.size(column) === 0) continue;
      const merge = sheet.mergeAt(row, column);
      if (merge !== undefined && !isFirstShown(merge, area, row, column)) continue;
      const [firstRow, firstColumn] = merge === undefined ? [row, column] : [merge.firstRow, merge.firstColumn];
      const look = cellLook(sheet, firstRow, firstColumn);
      const cellArea = merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      const cell = paintCell(look, this.boxOf(cellArea, axes), roomFor(look, sheet, axes, { row, column }));
      cell.role = "gridcell";
      cell.id = `cell-${firstRow}-${firstColumn}`;
      cell.ariaColIndex = String(firstColumn + 2);
      line.append(cell);
    }
    return line;
  }

  private boxOf({ firstRow, lastRow, firstColumn, lastColumn }: Area, { rows, columns }: Axes): Box {
    const [start, top] = [columns.offset(firstColumn), rows.offset(firstRow)];
    return {
      start: start - this.origin.x,
      top: top - this.origin.y,
      width: columns.offset(lastColumn + 1) - start,
      height: rows.offset(lastRow + 1) - top,
    };
  }

  private frame(name: string, box: Box): HTMLElement {
    const frame = document.createElement("div");
    frame.className = name;
    place(frame, box);
    return frame;
  }
}

/** A merged cell is drawn where the first of its cells is that the pane draws. */
function isFirstShown(merge: Area, area: Area, row: number, column: number): boolean {
  return row === Math.max(merge.firstRow, area.firstRow) && column === Math.max(merge.firstColumn, area.firstColumn);
}

/** Pixels of the blank cells before and after a text that is wider than its own cell. */
function roomFor(
  look: CellLook,
  sheet: BookSheet,
  { columns }: Axes,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly before: number; readonly after: number } {
  const isLong =
    look.kind === "text" && !look.style.wrapText && look.text.length * look.font.size * 0.9 > columns.size(column);
  if (!isLong) return { before: 0, after: 0 };
  const room = (by: 1 | -1): number => {
    let pixels = 0;
    for (
      let next = column + by;
      Math.abs(next - column) <= farthest && next >= 0 && next <= columns.lastLine;
      next += by
    ) {
      const isBlank = sheet.value(row, next) === null && sheet.mergeAt(row, next) === undefined;
      if (!isBlank) break;
      pixels += columns.size(next);
    }
    return pixels;
  };
  return { before: look.align === "end" ? room(-1) : 0, after: look.align === "start" ? room(1) : 0 };
}

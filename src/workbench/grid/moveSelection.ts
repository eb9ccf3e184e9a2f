import type { Area } from "../../host/sheet";
import { around, cellArea } from "../book/areas";
import type { BookSheet } from "../book/book";
import { lastColumn, lastRow } from "../book/limits";
import type { Axis } from "./axis";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: one or more areas, and in the last the cell from which the keyboard goes on. */
export interface Selection {
  readonly areas: readonly Area[];
  /** The cell that is typed into. */
  readonly active: Cell;
  /** The corner of the last area that Shift moves. */
  readonly corner: Cell;
}

export type Direction = "up" | "down" | "back" | "forward";

export function selectCell(cell: Cell, sheet: BookSheet): Selection {
  return { areas: [withMerges(cellArea(cell.row, cell.column), sheet)], active: cell, corner: cell };
}

/** The area between the active cell and a new corner. */
export function extendTo(selection: Selection, corner: Cell, sheet: BookSheet): Selection {
  const { active } = selection;
  const area = withMerges(around(cellArea(active.row, active.column), cellArea(corner.row, corner.column)), sheet);
  return { ...selection, areas: [...selection.areas.slice(0, -1), area], corner };
}

export function selectArea(area: Area, sheet: BookSheet): Selection {
  const whole = withMerges(area, sheet);
  return {
    areas: [whole],
    active: { row: area.firstRow, column: area.firstColumn },
    corner: { row: area.lastRow, column: area.lastColumn },
  };
}

/** A merged area is selected whole or not at all. */
function withMerges(area: Area, sheet: BookSheet): Area {
  let grown = area;
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const merge of sheet.parts.merges) {
      const touches =
        merge.firstRow <= grown.lastRow &&
        merge.lastRow >= grown.firstRow &&
        merge.firstColumn <= grown.lastColumn &&
        merge.lastColumn >= grown.firstColumn;
      const next = touches ? around(grown, merge) : grown;
      isGrowing ||=
        next.lastRow !== grown.lastRow ||
        next.firstRow !== grown.firstRow ||
        next.lastColumn !== grown.lastColumn ||
        next.firstColumn !== grown.firstColumn;
      grown = next;
    }
  }
  return grown;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The next cell that shows in a direction; merged areas are passed in one step. */
export function stepFrom(cell: Cell, direction: Direction, sheet: BookSheet, { rows, columns }: Axes): Cell {
  const merge = sheet.mergeAt(cell.row, cell.column);
  const from = merge ?? cellArea(cell.row, cell.column);
  switch (direction) {
    case "up":
      return { ...cell, row: rows.step(from.firstRow, -1) };
    case "down":
      return { ...cell, row: rows.step(from.lastRow, 1) };
    case "back":
      return { ...cell, column: columns.step(from.firstColumn, -1) };
    case "forward":
      return { ...cell, column: columns.step(from.lastColumn, 1) };
  }
}

/** Ctrl and an arrow: to the end of the filled cells, or over blank ones to the next that is filled. */
export function jumpFrom(cell: Cell, direction: Direction, sheet: BookSheet): Cell {
  const [down, right] =
    direction === "up" ? [-1, 0] : direction === "down" ? [1, 0] : direction === "back" ? [0, -1] : [0, 1];
  const used = sheet.usedArea(true) ?? cellArea(1, 0);
  const isInside = ({ row, column }: Cell): boolean =>
    row >= 1 && row <= lastRow && column >= 0 && column <= lastColumn;
  const isFilled = (at: Cell): boolean => isInside(at) && sheet.value(at.row, at.column) !== null;
  const isInUse = ({ row, column }: Cell): boolean =>
    row <= used.lastRow && column <= used.lastColumn && row >= 1 && column >= 0;
  const next = (at: Cell): Cell => ({ row: at.row + down, column: at.column + right });
  let at = next(cell);
  if (isFilled(cell) && isFilled(at)) {
    while (isFilled(next(at))) at = next(at);
    return at;
  }
  while (isInUse(at) && !isFilled(at)) at = next(at);
  return isFilled(at) ? at : edgeCell(cell, direction);
}

function edgeCell(cell: Cell, direction: Direction): Cell {
  switch (direction) {
    case "up":
      return { ...cell, row: 1 };
    case "down":
      return { ...cell, row: lastRow };
    case "back":
      return { ...cell, column: 0 };
    case "forward":
      return { ...cell, column: lastColumn };
  }
}

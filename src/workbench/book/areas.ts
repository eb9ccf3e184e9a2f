import type { Area } from "../../host/sheet";
import { lastColumn, lastRow } from "./limits";

/** The cells that two areas share. */
export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** Whether all of the inner area lies in the outer. */
export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.firstRow, inner.firstColumn) && contains(outer, inner.lastRow, inner.lastColumn);
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What of an area lies outside another: four rectangles at most, none overlapping. */
export function without(area: Area, removed: Area): Area[] {
  const hole = intersection(area, removed);
  if (hole === undefined) return [area];
  const pieces: Area[] = [];
  if (area.firstRow < hole.firstRow) pieces.push({ ...area, lastRow: hole.firstRow - 1 });
  const middle = { ...area, firstRow: hole.firstRow, lastRow: hole.lastRow };
  if (area.firstColumn < hole.firstColumn) pieces.push({ ...middle, lastColumn: hole.firstColumn - 1 });
  if (area.lastColumn > hole.lastColumn) pieces.push({ ...middle, firstColumn: hole.lastColumn + 1 });
  if (area.lastRow > hole.lastRow) pieces.push({ ...area, firstRow: hole.lastRow + 1 });
  return pieces;
}

export function cellArea(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** Every cell of a sheet. */
export const wholeSheet: Area = { firstRow: 1, lastRow, firstColumn: 0, lastColumn };

export function rowCount(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function isSameArea(one: Area, other: Area): boolean {
  return covers(one, other) && covers(other, one);
}

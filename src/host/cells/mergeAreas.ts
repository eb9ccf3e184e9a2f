import type { Area, Span } from "../sheet";
import { joinSpans } from "./joinSpans";

/**
 * The same cells in few areas that do not overlap: stretches of one column, joined over neighbouring columns where they
 * have the same rows. From the left, and in a column from the top.
 */
export function mergeAreas(areas: readonly Area[]): Area[] {
  const merged: Area[] = [];
  let open = new Map<string, Area>();
  for (const [column, rows] of [...rowsByColumn(areas)].sort(([one], [other]) => one - other)) {
    const next = new Map<string, Area>();
    for (const { first, last } of joinSpans(rows)) {
      const key = `${first}:${last}`;
      const left = open.get(key);
      const isGoingOn = left?.lastColumn === column - 1;
      const area = {
        firstRow: first,
        lastRow: last,
        firstColumn: isGoingOn ? left.firstColumn : column,
        lastColumn: column,
      };
      next.set(key, area);
      if (isGoingOn) open.delete(key);
    }
    merged.push(...open.values());
    open = next;
  }
  return [...merged, ...open.values()];
}

function rowsByColumn(areas: readonly Area[]): Map<number, Span[]> {
  const columns = new Map<number, Span[]>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const rows = columns.get(column);
      if (rows === undefined) columns.set(column, [{ first: firstRow, last: lastRow }]);
      else rows.push({ first: firstRow, last: lastRow });
    }
  }
  return columns;
}

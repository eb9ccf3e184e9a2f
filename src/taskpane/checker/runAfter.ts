import type { Area } from "../../core";
import type { FindingList, FoundPlace } from "./findingList";
import { placeAmong } from "./placeAmong";

/**
 * Where a finding goes on after one run of its cells, around to the first: the next run of rows without a gap, or the next
 * area. The first one where `from` is none of them; undefined for the whole sheet.
 */
export function runAfter(place: FoundPlace, columns: FindingList["columns"], from: Area | undefined): Area | undefined {
  if (place.kind === "sheet") return areaAfter(place.areas ?? [], from);
  const { first: firstColumn, last: lastColumn } =
    place.kind === "rows" ? columns : { first: place.column, last: place.column };
  const runAt = (at: number): Area | undefined => {
    const rows = runOf(place.rows, at);
    return rows && { ...rows, firstColumn, lastColumn };
  };
  const also = place.kind === "cells" ? (place.also ?? []) : [];
  const at = from ? placeAmong(place.rows, from.firstRow) : -1;
  const run = runAt(at);
  if (run && from && isSame(run, from)) return runAt(at + run.lastRow - run.firstRow + 1) ?? also[0] ?? runAt(0);
  const isAmong = from !== undefined && also.slice(0, -1).some((area) => isSame(area, from));
  return isAmong ? areaAfter(also, from) : runAt(0);
}

function areaAfter(areas: readonly Area[], from: Area | undefined): Area | undefined {
  const at = from ? areas.findIndex((area) => isSame(area, from)) : -1;
  return areas[at + 1] ?? areas[0];
}

/** The rows without a gap from one of them on. */
function runOf(rows: readonly number[], at: number): Pick<Area, "firstRow" | "lastRow"> | undefined {
  const firstRow = rows[at];
  if (firstRow === undefined) return undefined;
  let end = at;
  while (rows[end + 1] === rows[end]! + 1) end++;
  return { firstRow, lastRow: rows[end]! };
}

function isSame(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}

import type { Area } from "../../core";
import { severities, type FindingList, type FoundPlace } from "./findingList";
import { placeAmong } from "./placeAmong";

/**
 * The findings that hold for one cell, gravest first: its own, its row's, and where a service goes on over several rows
 * those of all of them. Sheet findings hold where they name an area.
 */
export function findingsAt(list: FindingList, row: number, column: number): number[] {
  const rows = list.rowsRead(row);
  const found: number[] = [];
  for (let finding = 0; finding < list.count; finding++) {
    if (holds(list.place(finding), row, rows, column)) found.push(finding);
  }
  const rank = (finding: number): number => severities.indexOf(list.severity(finding));
  return found.sort((a, b) => rank(a) - rank(b) || a - b);
}

function holds(place: FoundPlace, row: number, rows: readonly number[], column: number): boolean {
  const isIn = (areas: readonly Area[] = []) => areas.some((area) => isWithin(row, column, area));
  if (place.kind === "sheet") return isIn(place.areas);
  if (place.kind === "cells" && isIn(place.also)) return true;
  if (place.kind === "cells" && place.column !== column) return false;
  return rows.some((each) => placeAmong(place.rows, each) >= 0);
}

function isWithin(row: number, column: number, area: Area): boolean {
  return area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn;
}

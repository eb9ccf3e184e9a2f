import type { Area } from "../../core";
import type { Marks } from "../../host/sheet";
import { severities, type FindingList } from "./findingList";
import { mergeStrips, type Run, type Strip } from "./mergeStrips";

/** A cell's severity as a number: 0 none, the gravest the highest. */
const graveness = { error: 3, warning: 2, note: 1 } as const;

/**
 * Every cell with a finding, as rectangles by severity; a cell with several is among the gravest only. A finding about
 * whole rows marks them from the header's first column to its last. Takes a pass over the marked cells, and a byte for each row
 * of each column that has any.
 */
export function sheetMarks(list: FindingList): Marks {
  const ofColumns = new Map<number, Uint8Array>();
  let ofRows: Uint8Array = new Uint8Array(0);
  for (let finding = 0; finding < list.count; finding++) {
    const place = list.place(finding);
    const grave = graveness[list.severity(finding)];
    if (place.kind === "rows") ofRows = marked(ofRows, place.rows, grave);
    if (place.kind === "cells")
      ofColumns.set(place.column, marked(ofColumns.get(place.column) ?? new Uint8Array(0), place.rows, grave));
  }
  const marks: Record<keyof Marks, Area[]> = { error: [], warning: [], note: [] };
  for (const { grave, ...area } of mergeStrips(stripsOf(ofColumns, ofRows, list.columns))) {
    marks[severities[3 - grave]!].push(area);
  }
  return marks;
}

/** Raises rows (ascending) to a severity; the array grows with the last of them, by half at least. */
function marked(before: Uint8Array, rows: readonly number[], grave: number): Uint8Array {
  const last = rows[rows.length - 1] ?? 0;
  let after = before;
  if (last >= before.length) {
    after = new Uint8Array(Math.max(last + 1, Math.floor(before.length * 1.5)));
    after.set(before);
  }
  for (const row of rows) if (after[row]! < grave) after[row] = grave;
  return after;
}

/** The sheet from its first marked column to its last: columns of their own, and between them what only whole rows mark. */
function stripsOf(
  ofColumns: ReadonlyMap<number, Uint8Array>,
  ofRows: Uint8Array,
  { first, last }: FindingList["columns"],
): Strip[] {
  const rowRuns = runsOf(ofRows);
  const columns = [...ofColumns.keys()].sort((a, b) => a - b);
  const strips: Strip[] = [];
  let next = first;
  for (const column of columns) {
    if (column > next && next <= last) strips.push({ first: next, last: Math.min(column - 1, last), runs: rowRuns });
    const own = ofColumns.get(column)!;
    const isInTable = first <= column && column <= last;
    strips.push({ first: column, last: column, runs: runsOf(isInTable ? gravest(own, ofRows) : own) });
    next = Math.max(next, column + 1);
  }
  if (next <= last) strips.push({ first: next, last, runs: rowRuns });
  return strips;
}

function gravest(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (other.length === 0) return one;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  const both = longer.slice();
  shorter.forEach((grave, row) => grave > both[row]! && (both[row] = grave));
  return both;
}

function runsOf(cells: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < cells.length; row++) {
    const grave = cells[row]!;
    if (grave === 0) continue;
    const firstRow = row;
    while (cells[row + 1] === grave) row++;
    runs.push({ firstRow, lastRow: row, grave });
  }
  return runs;
}

import type { Area } from "../../host/sheet";
import { lastColumn, lastRow } from "./limits";

/** Rows or columns put in or taken out. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly first: number;
  readonly count: number;
}

/** Where a line stands after the shift; `undefined` where it was taken out or pushed off the sheet. */
export function shiftedLine(line: number, shift: Shift): number | undefined {
  if (line < shift.first) return line;
  if (shift.kind === "insert") {
    const end = shift.axis === "rows" ? lastRow : lastColumn;
    return line + shift.count > end ? undefined : line + shift.count;
  }
  return line < shift.first + shift.count ? undefined : line - shift.count;
}

/** Where an area stands after the shift: it grows when lines come into it; `undefined` when nothing of it is left. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === "rows";
  const [first, last] = rows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const span = shift.kind === "insert" ? grown(first, last, shift) : shrunk(first, last, shift);
  if (span === undefined) return undefined;
  return rows
    ? { ...area, firstRow: span[0], lastRow: span[1] }
    : { ...area, firstColumn: span[0], lastColumn: span[1] };
}

type Span = readonly [first: number, last: number];

function grown(first: number, last: number, shift: Shift): Span | undefined {
  const end = shift.axis === "rows" ? lastRow : lastColumn;
  // A whole row or column stays whole.
  if (last === end && first < shift.first) return [first, last];
  const start = first >= shift.first ? first + shift.count : first;
  const finish = last >= shift.first ? last + shift.count : last;
  return start > end ? undefined : [start, Math.min(end, finish)];
}

function shrunk(first: number, last: number, { first: from, count, axis }: Shift): Span | undefined {
  const end = axis === "rows" ? lastRow : lastColumn;
  const behind = from + count;
  if (first >= from && last < behind) return undefined;
  const start = first < from ? first : Math.max(from, first - count);
  if (last === end) return [start, end];
  const finish = last < from ? last : last < behind ? from - 1 : last - count;
  return [start, finish];
}

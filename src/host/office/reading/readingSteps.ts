import type { Area, Span } from "../../sheet";
import { flatColumns, flatRows, tallColumns, tallRows } from "./firstWindows";

/** Rows that one request completes: these areas are asked for, the rest of the rows is at hand. */
export interface ReadingStep {
  readonly rows: Span;
  readonly ask: readonly Area[];
}

/** The steps from the first windows to the whole used area, from the top, each of at most so many cells. */
export function readingSteps(used: Area, cells: number): ReadingStep[] {
  const bands = [
    { last: flatRows(cells), missingFrom: tallColumns + flatColumns },
    { last: tallRows(cells), missingFrom: tallColumns },
    { last: used.lastRow, missingFrom: 0 },
  ];
  const steps: ReadingStep[] = [];
  let next = used.firstRow;
  for (const { last, missingFrom } of bands) {
    const rows = { first: next, last: Math.min(last, used.lastRow) };
    if (rows.first > rows.last) continue;
    steps.push(...bandSteps(rows, { ...used, firstColumn: Math.max(missingFrom, used.firstColumn) }, cells));
    next = rows.last + 1;
  }
  return steps;
}

function bandSteps({ first, last }: Span, { firstColumn, lastColumn }: Area, cells: number): ReadingStep[] {
  if (firstColumn > lastColumn) return [{ rows: { first, last }, ask: [] }];
  const steps: ReadingStep[] = [];
  const height = Math.max(1, Math.floor(cells / (lastColumn - firstColumn + 1)));
  for (let row = first; row <= last; row += height) {
    const rows = { first: row, last: Math.min(row + height - 1, last) };
    steps.push({ rows, ask: [{ firstRow: rows.first, lastRow: rows.last, firstColumn, lastColumn }] });
  }
  return steps;
}

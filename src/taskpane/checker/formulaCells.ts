import type { Area, Span } from "../../core";

/** Whether a cell's value is a formula's result. */
export type FormulaCells = (row: number, column: number) => boolean;

/** Looks cells up in the areas that a host gives; what was edited since is told apart. */
export function formulaCells(areas: readonly Area[]): FormulaCells {
  const spansOf = new Map<number, readonly Span[]>();
  return (row, column) => {
    let spans = spansOf.get(column);
    if (!spans) spansOf.set(column, (spans = spansIn(areas, column)));
    return isWithin(spans, row);
  };
}

/** The rows of a column that lie in one of the areas, ascending and apart. */
function spansIn(areas: readonly Area[], column: number): Span[] {
  const rows = areas
    .filter(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn)
    .map(({ firstRow, lastRow }) => ({ first: firstRow, last: lastRow }))
    .sort((a, b) => a.first - b.first);
  const spans: { first: number; last: number }[] = [];
  for (const { first, last } of rows) {
    const before = spans[spans.length - 1];
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans;
}

function isWithin(spans: readonly Span[], row: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { first, last } = spans[middle]!;
    if (first <= row && row <= last) return true;
    if (last < row) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

import { joinSpans } from "../../cells/joinSpans";
import type { Area, Span } from "../../sheet";

/** Rows in which the same columns are filled. */
export interface FilledBand {
  readonly rows: Span;
  readonly columns: readonly Span[];
}

/** Areas in any order, as bands from the top that do not overlap: nothing between the areas is in them. */
export function filledBands(areas: readonly Area[]): FilledBand[] {
  const waiting = [...areas].sort((one, other) => one.firstRow - other.firstRow);
  const cuts = new Set(areas.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow + 1]));
  const bands: FilledBand[] = [];
  let open: Area[] = [];
  let next = 0;
  const rows = [...cuts].sort((one, other) => one - other);
  rows.forEach((first, index) => {
    open = open.filter(({ lastRow }) => lastRow >= first);
    for (let area = waiting[next]; area?.firstRow === first; area = waiting[++next]) open.push(area);
    if (open.length > 0)
      addBand(bands, { rows: { first, last: (rows[index + 1] ?? first) - 1 }, columns: columnsOf(open) });
  });
  return bands;
}

function columnsOf(areas: readonly Area[]): Span[] {
  return joinSpans(areas.map(({ firstColumn, lastColumn }) => ({ first: firstColumn, last: lastColumn })));
}

/** A band goes on with the one above it that has the same columns. */
function addBand(bands: FilledBand[], band: FilledBand): void {
  const above = bands[bands.length - 1];
  const isGoingOn = above?.rows.last === band.rows.first - 1 && isEqual(above.columns, band.columns);
  if (isGoingOn) bands[bands.length - 1] = { ...band, rows: { first: above.rows.first, last: band.rows.last } };
  else bands.push(band);
}

function isEqual(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, last }, at) => first === other[at]?.first && last === other[at].last)
  );
}

import type { Area } from "../../sheet";
import { type FilledBand, filledBands } from "./filledBands";
import type { ReadingStep } from "./readingSteps";

/** Ranges in one request; each is a dozen actions. */
const mostRanges = 100;

/** The steps over what is filled of a sheet, from the top, each of at most so many cells. */
export function filledSteps(areas: readonly Area[], cells: number): ReadingStep[] {
  const steps: ReadingStep[] = [];
  let step: { first: number; last: number; ask: Area[] } | undefined;
  let room = 0;
  const close = (): void => {
    if (step) steps.push({ rows: { first: step.first, last: step.last }, ask: step.ask });
    step = undefined;
  };
  for (const band of filledBands(areas).flatMap((whole) => cutBand(whole, cells))) {
    const size = bandCells(band);
    if (size > room || (step?.ask.length ?? 0) + band.columns.length > mostRanges) close();
    if (!step) room = cells;
    step ??= { first: band.rows.first, last: band.rows.last, ask: [] };
    step.last = band.rows.last;
    step.ask.push(...bandAreas(band));
    room -= size;
  }
  close();
  return steps;
}

/** How many cells all steps read. */
export function filledCells(areas: readonly Area[]): number {
  return filledBands(areas).reduce((cells, band) => cells + bandCells(band), 0);
}

function bandWidth({ columns }: FilledBand): number {
  return columns.reduce((width, { first, last }) => width + last - first + 1, 0);
}

function bandCells(band: FilledBand): number {
  return (band.rows.last - band.rows.first + 1) * bandWidth(band);
}

function bandAreas({ rows, columns }: FilledBand): Area[] {
  return columns.map(({ first, last }) => ({
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: first,
    lastColumn: last,
  }));
}

/** A band in pieces that each fit into one request. */
function cutBand(band: FilledBand, cells: number): FilledBand[] {
  const height = Math.max(1, Math.floor(cells / bandWidth(band)));
  const pieces: FilledBand[] = [];
  for (let first = band.rows.first; first <= band.rows.last; first += height) {
    pieces.push({ rows: { first, last: Math.min(first + height - 1, band.rows.last) }, columns: band.columns });
  }
  return pieces;
}

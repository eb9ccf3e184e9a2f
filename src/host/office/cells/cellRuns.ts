import { numberFormats } from "../../cells/numberFormats";
import type { CellWrite, WrittenValue } from "../../sheet";

/** Cells of one column, from a row downwards; `undefined` leaves a cell between them as it is. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: (WrittenValue | undefined)[];
  /** As Excel writes it. */
  readonly format?: string;
}

/** A cell that is skipped takes 7 bytes, a run of its own some 600. */
const longestGap = 64;

/** The cells in few runs, column by column. Of two writes to one cell, the last counts. */
export function cellRuns(cells: readonly CellWrite[]): CellRun[] {
  const runs: CellRun[] = [];
  for (const cell of inOrder(cells)) {
    const run = runs[runs.length - 1];
    if (run === undefined || !goesOn(run, cell)) {
      runs.push({ row: cell.row, column: cell.column, values: [cell.value], format: formatOf(cell) });
      continue;
    }
    while (run.row + run.values.length < cell.row) run.values.push(undefined);
    run.values.push(cell.value);
  }
  return runs;
}

function inOrder(cells: readonly CellWrite[]): CellWrite[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.column}:${cell.row}`, cell]));
  return [...byPlace.values()].sort((one, other) => one.column - other.column || one.row - other.row);
}

/** A number format is laid over a whole run, so it bridges no gap. */
function goesOn(run: CellRun, cell: CellWrite): boolean {
  const { row, column } = cell;
  const format = formatOf(cell);
  const gap = row - (run.row + run.values.length);
  return run.column === column && run.format === format && gap <= (format === undefined ? longestGap : 0);
}

function formatOf({ format, numberFormat }: CellWrite): string | undefined {
  return numberFormat ?? (format && numberFormats[format]);
}

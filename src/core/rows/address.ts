import type { Area, Span } from "./sheet";

/** Excel's name of a 0-based column: 0 is "A", 26 "AA", 16383 "XFD". */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** "D7" for column 3 (0-based), row 7 (1-based). */
export function cellAddress(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** "A1:B2", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstColumn, area.firstRow);
  const last = cellAddress(area.lastColumn, area.lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** Ascending rows as runs without gaps: 7, 8, 9, 20 are 7–9 and 20. Stops after `limit` runs. */
export function rowRuns(rows: readonly number[], limit = Infinity): Span[] {
  const runs: { first: number; last: number }[] = [];
  let run: { first: number; last: number } | undefined;
  for (const row of rows) {
    if (run && row === run.last + 1) {
      run.last = row;
      continue;
    }
    if (runs.length === limit) break;
    run = { first: row, last: row };
    runs.push(run);
  }
  return runs;
}

/** The cells of one column in these rows (ascending): "D7:D12, D20"; with more than `limit` runs it ends in "…". */
export function cellRuns(column: number, rows: readonly number[], limit = Infinity): string {
  return runsText(rows, limit, (row) => cellAddress(column, row));
}

/** Whole rows (ascending): "7:12, 20"; with more than `limit` runs it ends in "…". */
export function rowRunsText(rows: readonly number[], limit = Infinity): string {
  return runsText(rows, limit, String);
}

function runsText(rows: readonly number[], limit: number, nameOf: (row: number) => string): string {
  const runs = rowRuns(rows, limit + 1);
  const names = runs
    .slice(0, limit)
    .map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`));
  return [...names, ...(runs.length > limit ? ["…"] : [])].join(", ");
}

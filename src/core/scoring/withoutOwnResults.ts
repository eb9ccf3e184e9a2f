import type { CellValue, Grid } from "../rows/sheet";

/** How every header begins that Jahiz writes beside a scorecard, in each language. They stand in people's files: never change one. */
export const resultHeaderPrefixes = ["جاهز: ", "Jahiz: "] as const;

/**
 * The grid without what Jahiz itself has written beside a scorecard, so that scores are never read as points and the names
 * of a block of results never as a second scorecard. Below a header of ours that is the run of cells directly under it, and
 * any number or error further down; text further down is the user's own. A grid without such a header is answered as it is.
 */
export function withoutOwnResults(grid: Grid): Grid {
  if (!grid.rows.some((row) => row.some(isResultHeader))) return grid;
  const open = new Map<number, { nextRow: number }>();
  const rows = grid.rows.map((row, index) => {
    const sheetRow = grid.rowNumbers[index] ?? 0;
    return row.map((value, column) => {
      if (isResultHeader(value)) {
        open.set(column, { nextRow: sheetRow + 1 });
        return null;
      }
      const run = open.get(column);
      if (!run) return value;
      const isDirectlyUnder = run.nextRow === sheetRow && isFilled(value);
      if (isDirectlyUnder) run.nextRow = sheetRow + 1;
      return isDirectlyUnder || typeof value === "number" || isError(value) ? null : value;
    });
  });
  return { rowNumbers: grid.rowNumbers, rows };
}

/** True for a header that Jahiz writes above its results. */
export function isResultHeader(value: CellValue | undefined): boolean {
  return typeof value === "string" && resultHeaderPrefixes.some((prefix) => value.startsWith(prefix));
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isError(value: CellValue | undefined): boolean {
  return typeof value === "object" && value !== null;
}

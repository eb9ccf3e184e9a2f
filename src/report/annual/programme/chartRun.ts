import { cellValue } from "../cellValue";
import type { ReportCell, ReportChart } from "../reportDocument";

/**
 * The rows of a table that a chart of these columns draws: the longest run, of equals the last, in which every column has
 * numbers from the first row on, and none again after its first gap, since a text between numbers would be drawn as 0. A plan
 * may so reach further than what was done. Undefined where no run has two rows.
 */
export function chartRun(
  rows: readonly (readonly ReportCell[])[],
  columns: readonly number[],
): Required<Pick<ReportChart, "firstRow" | "rows">> | undefined {
  const runs = rows.map((_, firstRow) => ({ firstRow, rows: runLength(rows.slice(firstRow), columns) }));
  const longest = Math.max(0, ...runs.map((run) => run.rows));
  return longest < 2 ? undefined : runs.reverse().find((run) => run.rows === longest);
}

function runLength(rows: readonly (readonly ReportCell[])[], columns: readonly number[]): number {
  let open = columns;
  const end = rows.findIndex((row, index) => {
    const told = columns.filter((column) => isNumber(row[column]));
    const isBroken = told.length === 0 || told.some((column) => !open.includes(column));
    const isLate = index === 0 && told.length < columns.length;
    open = told;
    return isBroken || isLate;
  });
  return end < 0 ? rows.length : end;
}

/** True for a number, computed or not; a text such as "not measured" is none. */
export function isNumber(cell: ReportCell | undefined): boolean {
  return numberIn(cell) !== undefined;
}

function numberIn(cell: ReportCell | undefined): number | undefined {
  const value = cellValue(cell);
  return typeof value === "number" ? value : undefined;
}

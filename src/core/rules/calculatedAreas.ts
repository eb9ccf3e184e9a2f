import { addTo } from "../collections/addTo";
import { rowRuns } from "../rows/address";
import { isCellError, type Area, type Grid } from "../rows/sheet";

/** The parts of areas of formulas that were saved with their results; an area with a gap is cut into its columns. */
export function calculatedAreas(areas: readonly Area[], grid: Grid): readonly Area[] {
  if (areas.length === 0) return areas;
  const gaps = uncalculatedRows(grid);
  return areas.flatMap((area) => {
    const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, at) => area.firstColumn + at);
    const hasGap = columns.some((column) => gaps.get(column)?.some((row) => isWithin(row, area)));
    return hasGap ? columns.flatMap((column) => calculatedRuns(area, column, gaps.get(column) ?? [])) : [area];
  });
}

/** The rows (ascending) of formulas without a result, by column. */
function uncalculatedRows({ rows, rowNumbers }: Grid): ReadonlyMap<number, readonly number[]> {
  const byColumn = new Map<number, number[]>();
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (!isCellError(cell) || cell.error !== "uncalculated") return;
      addTo(byColumn, column, rowNumbers[index]!);
    }),
  );
  return byColumn;
}

function calculatedRuns(area: Area, column: number, gaps: readonly number[]): readonly Area[] {
  const without = new Set(gaps);
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, at) => area.firstRow + at);
  return rowRuns(rows.filter((row) => !without.has(row))).map(({ first, last }) => ({
    firstRow: first,
    lastRow: last,
    firstColumn: column,
    lastColumn: column,
  }));
}

function isWithin(row: number, area: Area): boolean {
  return area.firstRow <= row && row <= area.lastRow;
}

import type { CellValue, Grid } from "../rows/sheet";
import type { Repair } from "./repair";

/**
 * The grid as it would be with repairs made; the grid given is not touched. A repair whose cells no longer hold what
 * it was proposed for is left out in that row, whole.
 */
export function applyRepairs(grid: Grid, repairs: readonly Repair[]): Grid {
  const indexOf = new Map(Array.from(grid.rowNumbers, (number, index) => [number, index]));
  const rows = grid.rows.map((row) => [...row]);
  const at = (row: number): (CellValue | undefined)[] | undefined => rows[indexOf.get(row) ?? -1];
  for (const { rows: targets, changes } of repairs) {
    for (const target of targets) {
      const fits = changes.every(({ rowOffset, column, from }) => (at(target + rowOffset)?.[column] ?? null) === from);
      if (fits) for (const { rowOffset, column, to } of changes) at(target + rowOffset)![column] = to;
    }
  }
  return { rowNumbers: grid.rowNumbers, rows };
}

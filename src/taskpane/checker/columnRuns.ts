import type { Area } from "../../core";

/** Cells as areas of one column each, from the left and from the top, without a cell that is not among them. */
export function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    if (last?.firstColumn === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}

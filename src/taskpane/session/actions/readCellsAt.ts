import type { Area, CellValue } from "../../../core";
import { cellKey } from "../cellKey";
import type { SessionContext } from "../sessionContext";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads what stands in these cells now: runs of one column at a time, in one call. */
export async function readCellsAt(
  { workbook }: SessionContext,
  sheet: string,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => CellValue> {
  const areas = columnRuns(cells);
  const read = await workbook.readCells(sheet, areas);
  const values = new Map<string, CellValue>();
  areas.forEach(({ firstRow, firstColumn }, index) =>
    read[index]?.forEach((row, down) => values.set(cellKey(firstRow + down, firstColumn), row[0] ?? null)),
  );
  return ({ row, column }) => values.get(cellKey(row, column)) ?? null;
}

/** The cells as areas of one column each, without a cell that is not among them. */
function columnRuns(cells: readonly CellPlace[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    if (last?.firstColumn === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}

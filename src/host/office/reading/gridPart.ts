import type { CellValue, GridPart, Span } from "../../sheet";
import type { CellBlock } from "./cellBlock";

/** The rows of a span out of the blocks that cover it, as a grid holds them: no blank rows, nothing after the last value. */
export function gridPart({ first, last }: Span, blocks: readonly CellBlock[]): GridPart {
  const rowNumbers: number[] = [];
  const rows: (CellValue | undefined)[][] = [];
  for (let row = first; row <= last; row++) {
    const cells: (CellValue | undefined)[] = [];
    for (const block of blocks) addRow(cells, block, row);
    if (cells.length === 0) continue;
    rowNumbers.push(row);
    rows.push(cells);
  }
  return { rowNumbers, rows };
}

function addRow(cells: (CellValue | undefined)[], { area, values }: CellBlock, row: number): void {
  values[row - area.firstRow]?.forEach((value, index) => {
    if (value !== null) cells[area.firstColumn + index] = value;
  });
}

import type { Area, CellValue, Sheet } from "../../core";

/** A sheet as far as one must know it to write beside something without losing anything. */
export interface SheetSpace {
  value(row: number, column: number): CellValue;
  /** True where nothing stands: no value, no formula, no merged area, no table; and the column is not hidden. */
  isFree(row: number, column: number): boolean;
  /** The first column from `from` on whose cell in this row holds one of the texts. */
  columnOf(texts: readonly string[], row: number, from: number): number | undefined;
}

/** Excel's last column, 0-based. */
export const lastColumn = 16_383;

export function sheetSpace({ grid, facts }: Pick<Sheet, "grid" | "facts">): SheetSpace {
  const indexes = new Map(Array.from(grid.rowNumbers, (row, index) => [row, index]));
  const cellsOf = (row: number) => grid.rows[indexes.get(row) ?? -1] ?? [];
  const taken: readonly Area[] = [...facts.merges, ...facts.formulas, ...facts.tables.map(({ area }) => area)];
  const value = (row: number, column: number): CellValue => cellsOf(row)[column] ?? null;
  return {
    value,
    isFree(row, column) {
      const content = value(row, column);
      if (content !== null && content !== "") return false;
      if (facts.hiddenColumns.some(({ first, last }) => column >= first && column <= last)) return false;
      return !taken.some((area) => holds(area, row, column));
    },
    columnOf(texts, row, from) {
      const found = cellsOf(row).findIndex(
        (cell, column) => column >= from && typeof cell === "string" && texts.includes(cell),
      );
      return found < 0 ? undefined : found;
    },
  };
}

function holds({ firstRow, lastRow, firstColumn, lastColumn: last }: Area, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= last;
}

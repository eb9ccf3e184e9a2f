import type { Area } from "../../core";
import { formulaCells } from "./formulaCells";

/** Whether a cell lies under a merged one: Excel shows none of it, and keeps nothing that is written there. */
export function coveredCells(merges: readonly Area[]): (row: number, column: number) => boolean {
  const isMerged = formulaCells(merges);
  const firstCells = new Set(merges.map(({ firstRow, firstColumn }) => `${firstRow}:${firstColumn}`));
  return (row, column) => isMerged(row, column) && !firstCells.has(`${row}:${column}`);
}

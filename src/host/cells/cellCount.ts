import type { Area } from "../sheet";

/** How many cells an area has. */
export function cellCount({ firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

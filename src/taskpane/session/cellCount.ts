import type { Area } from "../../core";

/** How many cells areas have together. */
export function cellCount(areas: readonly Area[]): number {
  return areas.reduce(
    (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
}

import { scoreScale, withinScale, type Measured } from "../core";
import { measuredCell } from "./measuredCell";

/** The score of institutional performance in a cell, 0–100, or why there is none. */
export function scoreCell(cell: unknown): Measured<number> {
  return withinScale(measuredCell(cell), scoreScale);
}

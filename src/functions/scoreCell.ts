import { scoreScale, type Measured } from "../core";
import { pointsCell } from "./pointsCell";

/** The score of institutional performance in a cell, 0–100, or why there is none. */
export function scoreCell(cell: unknown): Measured<number> {
  return pointsCell(cell, scoreScale.high);
}

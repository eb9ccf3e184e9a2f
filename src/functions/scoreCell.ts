import { notMeasured, scoreScale, withinScale, type Measured } from "../core";
import { measuredCell } from "./measuredCell";

/**
 * The score of institutional performance in a cell, 0–100, or why there is none. Between 0 and 1 it is taken for a per cent
 * that the cell holds as a fraction, as on a scorecard: 0.92 is shown as 92%.
 */
export function scoreCell(cell: unknown): Measured<number> {
  const score = withinScale(measuredCell(cell), scoreScale);
  return score.measured && score.value > 0 && score.value < 1
    ? notMeasured({ kind: "fraction", value: score.value })
    : score;
}

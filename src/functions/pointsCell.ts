import { fractionMaximum, notMeasured, withinScale, type Measured } from "../core";
import { measuredCell } from "./measuredCell";

/**
 * The points in a cell, 0 to `maximum`, or why there are none. Between 0 and 1 they are taken for a per cent that the cell
 * holds as a fraction, as on a scorecard: 0.92 is shown as 92%. Not beside a maximum too small for that.
 */
export function pointsCell(cell: unknown, maximum: number): Measured<number> {
  const points = withinScale(measuredCell(cell), { low: 0, high: maximum });
  return points.measured && points.value > 0 && points.value < 1 && maximum >= fractionMaximum
    ? notMeasured({ kind: "fraction", value: points.value })
    : points;
}

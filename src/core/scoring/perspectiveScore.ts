import type { Perspective } from "../frameworks/frameworkTypes";
import { partValue, type PartValues } from "./partValues";
import { scoreScale } from "./scoreScale";
import { weightedMean, type OpenScore } from "./weightedMean";

/** The mean of a perspective's axes (each 0–100), by their relative weights. That they weigh equally is an assumption of the data. */
export function perspectiveScore(perspective: Perspective, axes: PartValues): OpenScore {
  const parts = perspective.axes.map(({ id, weight }) => ({ id, weight, value: partValue(axes, id) }));
  return weightedMean(parts, scoreScale);
}

import { ifAllMeasured } from "./ifAllMeasured";
import { notMeasured, type Measured } from "./measured";

/** Both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One part of a mean: its weight relative to the other parts, and its value within the scale. */
export interface WeightedPart {
  readonly id: string;
  readonly weight: number;
  readonly value: Measured<number>;
  /** Where the value must lie although it is not measured; the whole scale when absent. */
  readonly interval?: Interval;
}

/** A score, and the interval it must lie in whatever the parts not measured turn out to be (a point when all are measured). */
export interface OpenScore {
  readonly score: Measured<number>;
  readonly interval: Interval;
}

/**
 * Σ weight × value ÷ Σ weight, in the scale's own unit. A part that is not measured, or outside the scale, is never taken
 * as 0: the score is then not measured, with the parts named, and the interval runs from all such parts at their low end to
 * all at their high end.
 */
export function weightedMean(parts: readonly WeightedPart[], scale: Interval): OpenScore {
  if (parts.length === 0) return { score: notMeasured({ kind: "nothingToCount" }), interval: scale };
  const checked = parts.map((part) => ({ ...part, value: withinScale(part.value, scale) }));
  const interval = {
    low: meanAt(({ low }) => low, checked, scale),
    high: meanAt(({ high }) => high, checked, scale),
  };
  return { score: ifAllMeasured(checked, interval.low), interval };
}

/** The value, or not measured when it lies outside the scale (NaN included). */
export function withinScale(value: Measured<number>, scale: Interval): Measured<number> {
  if (!value.measured || (value.value >= scale.low && value.value <= scale.high)) return value;
  return notMeasured({ kind: "outOfRange", value: value.value, minimum: scale.low, maximum: scale.high });
}

/** A mean lies within the scale of its parts; only the noise of binary arithmetic could carry it out. */
function meanAt(end: (interval: Interval) => number, parts: readonly WeightedPart[], scale: Interval): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, value, interval = scale } of parts) {
    sum += weight * (value.measured ? value.value : end(interval));
    weights += weight;
  }
  return Math.min(scale.high, Math.max(scale.low, sum / weights));
}

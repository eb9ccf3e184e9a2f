import type { PerspectiveWeight } from "../scoring/perspectiveWeights";
import reasonable from "./reasonableWeights.json";

/** Between which weights one perspective may lie, as far as the others let all sum to 1. Fractions of 1. */
export interface WeightRange {
  readonly perspective: string;
  readonly own: number;
  readonly low: number;
  readonly high: number;
}

/** How far, in percentage points, a weight may lie from its own and still be reasonable. An assumption: see the data. */
export const reasonablePoints = reasonable.points;

/** Every reasonable weighting: weights that sum to 1, each within `points` percentage points of its own (and within 0–1). */
export function weightRegion(
  weights: readonly PerspectiveWeight[],
  points: number = reasonablePoints,
): readonly WeightRange[] {
  return weights.map(({ perspective: { id }, weight }) => ({
    perspective: id,
    own: weight,
    low: Math.max(0, weight - points / 100),
    high: Math.min(1, weight + points / 100),
  }));
}

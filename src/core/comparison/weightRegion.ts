import type { PerspectiveWeight } from "../scoring/perspectiveWeights";
import reasonable from "./reasonableWeights.json";

/** Between which weights one perspective may lie before all are rescaled to sum to 1. Fractions of 1. */
export interface WeightRange {
  readonly perspective: string;
  readonly own: number;
  readonly low: number;
  readonly high: number;
}

/** How far, in percentage points, a weight may lie from its own and still be reasonable. An assumption: see the data. */
export const reasonablePoints = reasonable.points;

/**
 * Every reasonable weighting: each weight within `points` percentage points of its own (and within 0–1), independently of
 * the others, and then all rescaled to sum to 1. Rescaling changes no order of institutions.
 */
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

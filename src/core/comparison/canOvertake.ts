import type { WeightRange } from "./weightRegion";

/** Scores that differ by less are the same decimal number: what is left is the noise of binary arithmetic. */
export const sameScore = 1e-9;

/** The most by which the first institution can lie above the second under any weights of the region, before rescaling. */
export function greatestLead(
  first: readonly number[],
  second: readonly number[],
  region: readonly WeightRange[],
): number {
  return region.reduce((sum, { low, high }, index) => {
    const lead = first[index]! - second[index]!;
    return sum + (lead > 0 ? high : low) * lead;
  }, 0);
}

/**
 * True where some weights of the region put the first institution strictly above the second; scores are by perspective,
 * in the region's order. The lead is linear in the weights and each varies by itself, so that the greatest lies where
 * every weight is at one of its ends: exact, without trying any. Rescaling the weights does not change its sign.
 */
export function canOvertake(
  first: readonly number[],
  second: readonly number[],
  region: readonly WeightRange[],
): boolean {
  return greatestLead(first, second, region) > sameScore;
}

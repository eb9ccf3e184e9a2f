import type { WeightRange } from "./weightRegion";

/** Scores that differ by less are the same decimal number: what is left is the noise of binary arithmetic. */
export const sameScore = 1e-9;

/**
 * The most by which the first institution can lie above the second under any weights of the region. The lead is linear in
 * the weights, so it is greatest where each has its least and what is left of 1 goes to the perspectives of the greatest leads.
 */
export function greatestLead(
  first: readonly number[],
  second: readonly number[],
  region: readonly WeightRange[],
): number {
  const parts = region.map(({ low, high }, at) => ({ low, room: high - low, lead: first[at]! - second[at]! }));
  let left = 1 - region.reduce((sum, { low }) => sum + low, 0);
  return parts
    .sort((one, other) => other.lead - one.lead)
    .reduce((sum, { low, room, lead }) => {
      const more = Math.min(room, left);
      left -= more;
      return sum + (low + more) * lead;
    }, 0);
}

/**
 * True where some weights of the region put the first institution strictly above the second; scores are by perspective,
 * in the region's order. Exact, without trying any.
 */
export function canOvertake(
  first: readonly number[],
  second: readonly number[],
  region: readonly WeightRange[],
): boolean {
  return greatestLead(first, second, region) > sameScore;
}

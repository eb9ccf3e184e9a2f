import { sameScore } from "./canOvertake";

/** A weighting: one weight a perspective, in the region's order; they sum to 1. */
export type Weighting = readonly number[];

/** By how much one institution lies above another, a perspective each. */
export type Leads = readonly number[];

/** A straight stretch of weightings. */
export interface Line {
  readonly from: Weighting;
  readonly to: Weighting;
}

/** The lead overall under a weighting; linear in it. */
export function leadAt(leads: Leads, weights: Weighting): number {
  let sum = 0;
  for (let at = 0; at < leads.length; at++) sum += leads[at]! * weights[at]!;
  return sum;
}

/** How far two weightings lie apart, as points in space; 0 where they are the same. */
export function distance(one: Weighting, other: Weighting): number {
  return Math.hypot(...one.map((weight, at) => weight - other[at]!));
}

/** The points of a line where one of the leads is 0, in order, between its ends, which are included. */
export function crossings({ from, to }: Line, leads: readonly Leads[]): readonly Weighting[] {
  const shares = leads.flatMap((lead) => {
    const [first, last] = [leadAt(lead, from), leadAt(lead, to)];
    const isCrossed = Math.abs(first) > sameScore && Math.abs(last) > sameScore && first > 0 !== last > 0;
    return isCrossed ? [first / (first - last)] : [];
  });
  return [0, ...shares.sort((a, b) => a - b), 1].map((share) =>
    from.map((weight, at) => weight + share * (to[at]! - weight)),
  );
}

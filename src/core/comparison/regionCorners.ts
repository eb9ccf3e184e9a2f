import { distance, type Weighting } from "./weightLines";
import type { WeightRange } from "./weightRegion";

/** A turn of less (in squares of weight) is no corner. */
const straight = 1e-12;

/** Weights are equal that differ by less: the noise of binary arithmetic. */
const sameWeight = 1e-12;

/**
 * The corners of a region of weights that sum to 1: around it where there are three perspectives, its two ends where there
 * are two, one where nothing can vary.
 */
export function regionCorners(region: readonly WeightRange[]): readonly Weighting[] {
  const sorted = extremes(region).sort((a, b) => a[0]! - b[0]! || (a[1] ?? 0) - (b[1] ?? 0));
  if (region.length <= 2) return ends(sorted);
  return [...chain(sorted).slice(0, -1), ...chain([...sorted].reverse()).slice(0, -1)];
}

/** All weights but one at one of their ends, and that one what they leave of 1, where it may be that. */
function extremes(region: readonly WeightRange[]): Weighting[] {
  return region.flatMap((rest, at) => {
    const others = region.filter((_, index) => index !== at);
    return endsOf(others).flatMap((weights): Weighting[] => {
      const left = 1 - weights.reduce((sum, weight) => sum + weight, 0);
      const isReasonable = left >= rest.low - sameWeight && left <= rest.high + sameWeight;
      return isReasonable ? [[...weights.slice(0, at), left, ...weights.slice(at)]] : [];
    });
  });
}

/** Every weight at one of its ends. */
function endsOf(region: readonly WeightRange[]): readonly Weighting[] {
  return region.reduce<readonly Weighting[]>(
    (found, { low, high }) =>
      found.flatMap((each) => [
        [...each, low],
        [...each, high],
      ]),
    [[]],
  );
}

/** One side of the convex outline of sorted points, by their first two weights (monotone chain, Andrew 1979). */
function chain(sorted: readonly Weighting[]): readonly Weighting[] {
  const kept: Weighting[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && turn(kept[kept.length - 2]!, kept[kept.length - 1]!, point) <= straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Above 0 where the way from a over b to c turns left. */
function turn(a: Weighting, b: Weighting, c: Weighting): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
}

function ends(sorted: readonly Weighting[]): readonly Weighting[] {
  const [first, last] = [sorted[0]!, sorted[sorted.length - 1]!];
  return distance(first, last) > 0 ? [first, last] : [first];
}

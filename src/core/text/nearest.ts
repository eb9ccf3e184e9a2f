import { editDistance } from "./editDistance";

/**
 * Largest share of a text's letters that may be wrong for it still to be likely. A quarter parts the scanned Muscat
 * inventory: its misread cells lie within 22% of the value meant, cells fused of two columns begin at 31%.
 * Ours: no document states it.
 */
export const likelyShare = 0.25;

/** The candidate with the fewest letters to change. */
export interface Nearest {
  readonly index: number;
  /** Levenshtein distance: letters inserted, deleted or replaced. */
  readonly distance: number;
  /** Another, different candidate is as near: neither may be proposed as the one. */
  readonly tied: boolean;
}

/**
 * The candidate nearest to a key, or `undefined` when none is likely. All are matching keys. A distance counts as likely
 * up to `likelyShare` of the longer of the two; "" is near to nothing.
 *
 * @example nearest("تستازم رسوما", ["تستلزم رسوما", "خدمه موسميه"]) → { index: 0, distance: 1, tied: false }
 */
export function nearest(key: string, candidates: readonly string[]): Nearest | undefined {
  let best: Nearest | undefined;
  candidates.forEach((candidate, index) => {
    const most = Math.floor(likelyShare * Math.max(key.length, candidate.length));
    if (Math.abs(key.length - candidate.length) > most) return;
    const distance = editDistance(key, candidate);
    if (distance > most || key === "" || (best && distance > best.distance)) return;
    if (best?.distance !== distance) best = { index, distance, tied: false };
    else if (candidates[best.index] !== candidate) best = { ...best, tied: true };
  });
  return best;
}

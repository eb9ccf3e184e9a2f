import { percentDecimals } from "./percentDecimals";
import type { CountRange } from "./reconciliation";

/**
 * The counts of `of` that print as `percent` (0–100), rounded half-up to the decimals it is written with: 59 of 66 is
 * 39 alone, 59 of 660 is 387 to 392. They always follow one another. None when no count prints so (50 of 3).
 * Whole-number arithmetic: binary fractions cannot tip a half. A percentage is read to ten decimals.
 *
 * @param decimals how many decimals were printed, where that is more than the number shows (59.0: 1)
 * @throws RangeError when `of` is not a whole number, 0 or more
 */
export function possibleRange(percent: number, of: number, decimals = 0): CountRange | undefined {
  if (!Number.isSafeInteger(of) || of < 0) throw new RangeError(`A count: ${of}`);
  if (!Number.isFinite(percent) || percent < 0 || percent > 100) return undefined;
  const places = Math.max(decimals, percentDecimals(percent));
  const printed = BigInt(percent.toFixed(places).replace(".", ""));
  // count × 100 ÷ of lies in [printed − ½, printed + ½) units of the last place
  const step = 200n * 10n ** BigInt(places);
  const firstAtLeast = (bound: bigint): number => Number((bound * BigInt(of) + step - 1n) / step);
  const least = printed === 0n ? 0 : firstAtLeast(2n * printed - 1n);
  const most = Math.min(of, firstAtLeast(2n * printed + 1n) - 1);
  return least <= most && of > 0 ? { least, most } : undefined;
}

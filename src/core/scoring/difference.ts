import { roundHalfUp } from "./roundHalfUp";

/**
 * a − b of two scores (0–100), clear of binary noise: 83.3 − 83.2 is 0.1, which ties with 50.1 − 50. Kept to 10 decimals,
 * since the noise of a difference is as large as that of what it was taken from, however small the difference.
 */
export function difference(a: number, b: number): number {
  return roundHalfUp(a - b, 10);
}

/**
 * The decimal number that a result of binary arithmetic stands for: 0.595 × 100 is 59.49999999999999 in binary and
 * 59.5 here. Keeps 13 significant digits; the noise of a weighted mean of a few hundred scores lies beyond them.
 */
export function clearBinaryNoise(value: number): number {
  return Number(value.toPrecision(13));
}

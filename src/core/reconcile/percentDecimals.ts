/** The decimals a percentage is written with, ten at most: 59 has none, 59.1 one. Noise of binary fractions is none. */
export function percentDecimals(percent: number): number {
  const [, decimals = ""] = percent
    .toFixed(10)
    .replace(/\.?0+$/, "")
    .split(".");
  return decimals.length;
}

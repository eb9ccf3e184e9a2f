/** A count as a percentage of `of`, rounded half-up to so many decimals, as it would be printed. */
export function roundedPercent(count: number, of: number, decimals = 0): number {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * BigInt(of);
  const units = (200n * BigInt(count) * scale + BigInt(of)) / doubled;
  return Number(units) / Number(scale);
}

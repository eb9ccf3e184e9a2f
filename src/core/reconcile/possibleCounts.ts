import { possibleRange } from "./possibleRange";

/** The counts of `of` that print as that percentage, one by one (see `possibleRange`); empty when none does. */
export function possibleCounts(percent: number, of: number, decimals?: number): number[] {
  const range = possibleRange(percent, of, decimals);
  return range ? Array.from({ length: range.most - range.least + 1 }, (_, index) => range.least + index) : [];
}

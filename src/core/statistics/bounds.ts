/**
 * Between which shares the true one lies while some cells are not known: none of them, or all of them, hold the value
 * (worst-case bounds for missing data, Manski 1989). Shares are fractions of 1; `of` is at least 1.
 *
 * @example bounds(38, 9, 66) // { lowest: 38 / 66, highest: 47 / 66 }: 57.6% to 71.2%
 */
export function bounds(count: number, unknown: number, of: number): { lowest: number; highest: number } {
  return { lowest: count / of, highest: (count + unknown) / of };
}

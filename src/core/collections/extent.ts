/** The least and the greatest of these numbers, however many; of none, Infinity and -Infinity, as `Math` has it. */
export function extent(numbers: readonly number[]): { readonly first: number; readonly last: number } {
  return numbers.reduce(
    ({ first, last }, number) => ({ first: Math.min(first, number), last: Math.max(last, number) }),
    { first: Infinity, last: -Infinity },
  );
}

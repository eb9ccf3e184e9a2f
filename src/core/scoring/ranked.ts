import { clearBinaryNoise } from "./clearBinaryNoise";

/**
 * The entries with their ranks up to `top`, the highest value first. Equal values share a rank, in the order given, and
 * the next one skips as many (1, 2, 2, 4: standard competition ranking). Values are equal when they are the same decimal
 * number: the noise of binary arithmetic breaks no tie.
 */
export function ranked<Entry>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => number,
  top: number,
): (Entry & { readonly rank: number })[] {
  const sorted = entries
    .map((entry) => ({ entry, value: clearBinaryNoise(valueOf(entry)) }))
    .sort((a, b) => b.value - a.value);
  let rank = 0;
  return sorted
    .map(({ entry, value }, index) => {
      if (value !== sorted[index - 1]?.value) rank = index + 1;
      return { ...entry, rank };
    })
    .filter((each) => each.rank <= top);
}

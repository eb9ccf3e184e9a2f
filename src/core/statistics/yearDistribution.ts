import type { AnswerCount } from "./statistic";
import type { Tally } from "./tally";

/**
 * How many services carry each year (simplified in 2024, say), in the order of the years. A blank cell is an answer
 * here: not yet. Only unreadable cells leave an interval.
 */
export function yearDistribution(tally: Tally, of: number): AnswerCount[] {
  return [...tally.counts]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([value, count]) => ({
      value,
      count,
      share: count / of,
      lowest: count / of,
      highest: (count + tally.unreadable) / of,
    }));
}

import { bounds } from "./bounds";
import type { AnswerCount } from "./statistic";
import type { Tally } from "./tally";

/**
 * The share of services that gave each of the listed answers (relative frequency). The base is every service, blank
 * and unreadable cells included, so the shares of a column with several answers may sum to more than 1 (multiple
 * response). `of` is at least 1.
 *
 * @example 41 of 66 services answer G2C: { count: 41, share: 0.6212… }
 */
export function distribution(values: readonly string[], tally: Tally, of: number): AnswerCount[] {
  const unknown = tally.blank + tally.unreadable;
  return values.map((value) => {
    const count = tally.counts.get(value) ?? 0;
    return { value, count, share: count / of, ...bounds(count, unknown, of) };
  });
}

import type { Measured, NotMeasuredReason } from "./measured";
import { ranked } from "./ranked";

export interface Contender {
  readonly name: string;
  readonly score: Measured<number>;
  /** Each group is ranked apart: service and non-service institutions, say. */
  readonly group?: string;
}

export interface Ranked {
  readonly rank: number;
  readonly name: string;
  readonly score: number;
  readonly group?: string;
}

export interface Ranking {
  /** Group by group in order of first appearance, by rank, ties in the order given. */
  readonly ranked: readonly Ranked[];
  /** Those without a score: listed, never ranked last. */
  readonly notRanked: readonly { readonly name: string; readonly group?: string; readonly reason: NotMeasuredReason }[];
}

/** Ranks by score, highest first; ties share a rank. `top` keeps ranks 1 to `top` of each group, ties at the end included. */
export function ranking(contenders: readonly Contender[], top = Infinity): Ranking {
  const groups = new Map<string | undefined, Omit<Ranked, "rank">[]>();
  const notRanked: { name: string; group?: string; reason: NotMeasuredReason }[] = [];
  for (const { name, score, group } of contenders) {
    const scored = groups.get(group) ?? [];
    groups.set(group, scored);
    if (score.measured) scored.push({ name, score: score.value, group });
    else notRanked.push({ name, group, reason: score.reason });
  }
  return { ranked: [...groups.values()].flatMap((group) => ranked(group, ({ score }) => score, top)), notRanked };
}

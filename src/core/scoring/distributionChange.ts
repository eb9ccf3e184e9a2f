import type { LevelDistribution } from "./levelDistribution";

export interface DistributionChange {
  /** now − before in institutions, a level each, in the order of `now`. */
  readonly levels: readonly { readonly level: string; readonly change: number }[];
  readonly noPublishedLevel: number;
  /** The scored bases; where they differ, the changes do not sum to 0 and must be shown with both. */
  readonly bases: { readonly before: number; readonly now: number };
}

/**
 * The true change between two distributions, in counts: 2023 to 2024 is +4/+13/−23/−1/0 on bases of 56 and 49. (The column
 * that the annual report heads "change" holds the shares of 2024.)
 */
export function distributionChange(before: LevelDistribution, now: LevelDistribution): DistributionChange {
  const countBefore = new Map(before.levels.map(({ level, count }) => [level, count]));
  return {
    levels: now.levels.map(({ level, count }) => ({ level, change: count - (countBefore.get(level) ?? 0) })),
    noPublishedLevel: now.noPublishedLevel.count - before.noPublishedLevel.count,
    bases: { before: before.of, now: now.of },
  };
}

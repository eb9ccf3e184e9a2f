import type { LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import { defaultLevelPolicy, level, levelsUpwards } from "./level";
import { measured, notMeasured, type Measured } from "./measured";

/** How many institutions a level has, and that count ÷ the scored base as a fraction of 1. */
export interface LevelCount {
  readonly level: string;
  readonly count: number;
  readonly share: Measured<number>;
}

export interface LevelDistribution {
  /** From the highest level to the lowest, as the report prints them; levels without institutions included. */
  readonly levels: readonly LevelCount[];
  /** Scored, but in no published band. Part of the base. */
  readonly noPublishedLevel: { readonly count: number; readonly share: Measured<number> };
  /** The scored base: every share is of this number. */
  readonly of: number;
  /** Institutions without a usable score. Not part of the base. */
  readonly notMeasured: number;
}

/** Counts and shares of the levels among the scores (each 0–100) of several institutions. */
export function levelDistribution(
  scores: readonly Measured<number>[],
  policy: LevelPolicy = defaultLevelPolicy,
  framework: LevelsFramework = levelsFramework,
): LevelDistribution {
  const counts = new Map<string, number>();
  let none = 0;
  let unscored = 0;
  for (const score of scores) {
    const result = level(score, policy, framework);
    if (result.kind === "level") counts.set(result.level, (counts.get(result.level) ?? 0) + 1);
    else if (result.kind === "noPublishedLevel") none++;
    else unscored++;
  }
  return distributionOfCounts(counts, none, unscored, framework);
}

/** The distribution of counts that are known already, such as published ones. A level that is absent counts 0. */
export function distributionOfCounts(
  counts: ReadonlyMap<string, number>,
  noPublishedLevel = 0,
  unscored = 0,
  framework: LevelsFramework = levelsFramework,
): LevelDistribution {
  const levels = levelsUpwards(framework)
    .map(({ id }) => ({ level: id, count: counts.get(id) ?? 0 }))
    .reverse();
  const of = levels.reduce((sum, { count }) => sum + count, noPublishedLevel);
  const share = (count: number) => (of > 0 ? measured(count / of) : notMeasured({ kind: "nothingToCount" }));
  return {
    levels: levels.map((entry) => ({ ...entry, share: share(entry.count) })),
    noPublishedLevel: { count: noPublishedLevel, share: share(noPublishedLevel) },
    of,
    notMeasured: unscored,
  };
}

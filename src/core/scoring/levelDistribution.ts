import type { LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import { defaultLevelPolicy, level, levelsUpwards, type LevelResult } from "./level";
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
  const results = scores.map((score) => level(score, policy, framework));
  const of = results.filter(({ kind }) => kind !== "notMeasured").length;
  const counted = (belongs: (result: LevelResult) => boolean) => {
    const count = results.filter(belongs).length;
    return { count, share: of > 0 ? measured(count / of) : notMeasured({ kind: "nothingToCount" }) };
  };
  const levels = levelsUpwards(framework).map(({ id }) => ({
    level: id,
    ...counted((result) => result.kind === "level" && result.level === id),
  }));
  return {
    levels: levels.reverse(),
    noPublishedLevel: counted(({ kind }) => kind === "noPublishedLevel"),
    of,
    notMeasured: results.length - of,
  };
}

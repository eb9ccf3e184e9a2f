import type { LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import { defaultLevelPolicy, level, type LevelResult } from "./level";
import { measured } from "./measured";
import { roundHalfUp } from "./roundHalfUp";
import type { Interval } from "./weightedMean";

/**
 * The levels that stay possible while parts of a score are not measured: those of every whole per cent from the interval's
 * low end to its high end, from the lowest, each once. One entry: what is missing can no longer change the level. Several:
 * any missing part that carries weight can, since the score moves continuously with it across a bound.
 */
export function openLevels(
  interval: Interval,
  policy: LevelPolicy = defaultLevelPolicy,
  framework: LevelsFramework = levelsFramework,
): readonly LevelResult[] {
  const found = new Map<string, LevelResult>();
  for (let percent = roundHalfUp(interval.low); percent <= roundHalfUp(interval.high); percent++) {
    const result = level(measured(percent), policy, framework);
    found.set(result.kind === "level" ? result.level : `(${result.kind})`, result);
  }
  return [...found.values()];
}

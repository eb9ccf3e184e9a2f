import type { Level, LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import type { Measured, NotMeasuredReason } from "./measured";
import { roundHalfUp } from "./roundHalfUp";
import { scoreScale } from "./scoreScale";
import { withinScale } from "./weightedMean";

/** How levels are read where nobody says otherwise: as document A prints them. */
export const defaultLevelPolicy: LevelPolicy = "published";

export type LevelResult =
  /** `number` counts the levels from the lowest, 1. */
  | { readonly kind: "level"; readonly level: string; readonly number: number }
  /** The score lies in no band of the policy (26–35 as published). */
  | { readonly kind: "noPublishedLevel" }
  /** No score, or none from 0 to 100. */
  | { readonly kind: "notMeasured"; readonly reason: NotMeasuredReason };

/**
 * The level of a score of institutional performance (0–100). Under both policies the score is first rounded half-up to a
 * whole per cent, since the bands are printed in whole per cents: 89.5 is advanced, 89.49 above average, 35.5 below
 * average. The policies differ only in the bands: 26–35 is no level as `published` and low when `contiguous`.
 * Not for stage scores. Source: annual report 2024, table of levels.
 */
export function level(
  score: Measured<number>,
  policy: LevelPolicy = defaultLevelPolicy,
  framework: LevelsFramework = levelsFramework,
): LevelResult {
  const checked = withinScale(score, scoreScale);
  if (!checked.measured) return { kind: "notMeasured", reason: checked.reason };
  const percent = roundHalfUp(checked.value);
  const found = framework.levels.find(({ bands }) => percent >= bands[policy].from && percent <= bands[policy].to);
  return found ? { kind: "level", level: found.id, number: found.number } : { kind: "noPublishedLevel" };
}

/** The levels from the lowest to the highest. */
export function levelsUpwards(framework: LevelsFramework): readonly Level[] {
  return [...framework.levels].sort((a, b) => a.number - b.number);
}

import type { LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import { clearBinaryNoise } from "./clearBinaryNoise";
import { difference } from "./difference";
import { defaultLevelPolicy, levelsUpwards } from "./level";
import type { Measured, NotMeasuredReason } from "./measured";
import { scoreScale } from "./scoreScale";
import { withinScale } from "./weightedMean";

export type LevelDistance =
  /** `points` more bring the score to `from` − ½, the lowest score that rounds half-up into the next level's band. */
  | { readonly kind: "next"; readonly level: string; readonly from: number; readonly points: number }
  | { readonly kind: "highest" }
  | { readonly kind: "notMeasured"; readonly reason: NotMeasuredReason };

/** How many points of score (0–100) are missing to the next level above. From 26–35 as published that is the level from 36. */
export function distanceToNextLevel(
  score: Measured<number>,
  policy: LevelPolicy = defaultLevelPolicy,
  framework: LevelsFramework = levelsFramework,
): LevelDistance {
  const checked = withinScale(score, scoreScale);
  if (!checked.measured) return { kind: "notMeasured", reason: checked.reason };
  const now = clearBinaryNoise(checked.value);
  const next = levelsUpwards(framework).find(({ bands }) => now < bands[policy].from - 0.5);
  if (!next) return { kind: "highest" };
  const { from } = next.bands[policy];
  return { kind: "next", level: next.id, from, points: difference(from - 0.5, now) };
}

import type { LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsFramework } from "../frameworks/frameworks";
import { defaultLevelPolicy, type LevelResult } from "./level";
import { openLevels } from "./openLevels";
import { scoreScale } from "./scoreScale";
import { weightedMean, type Interval, type WeightedPart } from "./weightedMean";

/** A part that is not measured: by how many points of the whole score (0–100) it can move it, and whether that can change the level. */
export interface OpenPart {
  readonly id: string;
  readonly reach: number;
  readonly canChangeLevel: boolean;
}

export interface ScoreInterval {
  readonly interval: Interval;
  readonly levels: readonly LevelResult[];
  /** The widest reach first. */
  readonly open: readonly OpenPart[];
}

/** What stays open of a score of institutional performance while parts of it are missing: the score's interval, the levels, and each missing part's reach. */
export function scoreInterval(
  parts: readonly WeightedPart[],
  policy: LevelPolicy = defaultLevelPolicy,
  framework: LevelsFramework = levelsFramework,
): ScoreInterval {
  const { score, interval } = weightedMean(parts, scoreScale);
  const levels = openLevels(interval, policy, framework);
  const missing = !score.measured && score.reason.kind === "parts" ? score.reason.parts.map(({ id }) => id) : [];
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const open = parts
    .filter(({ id }) => missing.includes(id))
    .map(({ id, weight, interval: { low, high } = scoreScale }) => ({ id, reach: ((high - low) * weight) / weights }))
    .map((part) => ({ ...part, canChangeLevel: levels.length > 1 && part.reach > 0 }))
    .sort((a, b) => b.reach - a.reach);
  return { interval, levels, open };
}

import type { Band, LevelPolicy, LevelsFramework } from "../frameworks/frameworkTypes";
import { levelsUpwards } from "./level";
import { scoreScale } from "./scoreScale";

/** The whole per cents of 0–100 that lie in no level under a policy, from the lowest: 26–35 of the built-in levels as `published`. */
export function levelGaps(framework: LevelsFramework, policy: LevelPolicy): readonly Band[] {
  const bands = levelsUpwards(framework).map((level) => level.bands[policy]);
  const starts = [scoreScale.low, ...bands.map(({ to }) => to + 1)];
  const ends = [...bands.map(({ from }) => from - 1), scoreScale.high];
  return starts.map((from, at) => ({ from, to: ends[at]! })).filter(({ from, to }) => from <= to);
}

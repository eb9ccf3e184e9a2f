import { levelsFramework } from "./frameworks";
import type { LevelPolicy, LevelsFramework } from "./frameworkTypes";

/** A user's own levels. Our caveat of a policy speaks of our bands: where they are others, and it was left standing, it goes. */
export function ownLevels(levels: LevelsFramework): LevelsFramework {
  const own = (policy: LevelPolicy) => {
    const { caveat, ...rest } = levels.policies[policy];
    const isOurs = same(caveat, levelsFramework.policies[policy].caveat);
    return isOurs && !hasBuiltInBands(levels, policy) ? rest : levels.policies[policy];
  };
  return { ...levels, policies: { published: own("published"), contiguous: own("contiguous") } };
}

/** Whether what we say of our own bands is so of these. */
export function hasBuiltInBands(levels: LevelsFramework, policy: LevelPolicy): boolean {
  return same(bandsOf(levels, policy), bandsOf(levelsFramework, policy));
}

function bandsOf({ levels }: LevelsFramework, policy: LevelPolicy): readonly number[][] {
  return levels.map(({ bands }) => [bands[policy].from, bands[policy].to]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

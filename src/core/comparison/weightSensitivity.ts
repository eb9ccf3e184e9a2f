import type { PerformanceFramework } from "../frameworks/frameworkTypes";
import type { RoundInstitution } from "../round/round";
import { perspectiveWeights } from "../scoring/perspectiveWeights";
import { canOvertake } from "./canOvertake";
import { mostPerspectives } from "./decisiveWeights";
import { institutionGroup, institutionGroups, type InstitutionGroup } from "./institutionGroup";
import { rankRanges, type RankRange, type ScoreVector } from "./rankRanges";
import { rankingAtWeights } from "./rankingAtWeights";
import { perspectiveScoreOf } from "./roundScores";
import { reasonablePoints, weightRegion, type WeightRange } from "./weightRegion";

/** An institution's rank at the published weights, and what it can be under every reasonable weighting. */
export interface RankUnderWeights extends RankRange {
  readonly name: string;
  readonly score: number;
  readonly rank: number;
  /** Institutions not ranked before it, equal ones among them, that some reasonable weights put strictly above it. */
  readonly overtakenBy: readonly string[];
}

/** The sensitivity of one group's ranking to its weights. */
export interface GroupSensitivity {
  readonly group: InstitutionGroup;
  readonly region: readonly WeightRange[];
  /** By rank. Institutions with a perspective that is not measured are not among them. */
  readonly institutions: readonly RankUnderWeights[];
  /** False where the group has more perspectives than the ranges are exact for: they are then outer bounds. */
  readonly isExact: boolean;
}

/**
 * Which ranks hold under every reasonable weighting: weights that sum to 100%, each within `points` percentage points of
 * its own. Computed exactly, from where the weighted scores cross, and not from samples.
 */
export function weightSensitivity(
  institutions: readonly RoundInstitution[],
  framework: PerformanceFramework,
  points: number = reasonablePoints,
): readonly GroupSensitivity[] {
  return institutionGroups.flatMap((group) => {
    const members = institutions.filter((institution) => institutionGroup(institution) === group);
    const region = weightRegion(perspectiveWeights(framework, group === "service"), points);
    const found = ranked(members, region, framework);
    if (found.length === 0) return [];
    return [{ group, region, institutions: found, isExact: region.length <= mostPerspectives }];
  });
}

function ranked(
  members: readonly RoundInstitution[],
  region: readonly WeightRange[],
  framework: PerformanceFramework,
): readonly RankUnderWeights[] {
  const scored = members.flatMap((member) => {
    const vector = vectorOf(member, region);
    return vector ? [{ member, vector }] : [];
  });
  const ranges = rankRanges(
    scored.map(({ vector }) => vector),
    region,
  );
  const ranks = rankingAtWeights(
    scored.map(({ member }, index) => ({ ...member, name: String(index) })),
    {},
    framework,
  ).ranked;
  return ranks.map(({ name: index, rank, score }) => {
    const { member, vector } = scored[Number(index)]!;
    const others = ranks
      .filter((other) => other.rank >= rank && other.name !== index)
      .map(({ name }) => scored[Number(name)]!);
    return {
      name: member.name,
      score,
      rank,
      ...ranges[Number(index)]!,
      overtakenBy: others
        .filter((other) => canOvertake(other.vector, vector, region))
        .map(({ member: { name } }) => name),
    };
  });
}

/** The scores on the group's perspectives; nothing where one is not measured. */
function vectorOf(member: RoundInstitution, region: readonly WeightRange[]): ScoreVector | undefined {
  const scores = region.map(({ perspective }) => perspectiveScoreOf(member, perspective));
  const measured = scores.flatMap((score) => (score.measured ? [score.value] : []));
  return measured.length === region.length ? measured : undefined;
}

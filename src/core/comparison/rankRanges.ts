import { canOvertake, greatestLead, sameScore } from "./canOvertake";
import { decisiveWeights, mostPerspectives } from "./decisiveWeights";
import { leadAt, type Leads } from "./weightLines";
import type { WeightRange } from "./weightRegion";

/** An institution's perspective scores (0–100), in the order of the region's perspectives. */
export type ScoreVector = readonly number[];

/** The best and the worst rank that an institution can have under any weights of a region. Ties share a rank. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The range of each institution's rank. Exact for up to three perspectives; beyond, the outer bounds that the pairs give:
 * no rank lies outside them, though the last may not be reached.
 */
export function rankRanges(scores: readonly ScoreVector[], region: readonly WeightRange[]): readonly RankRange[] {
  return scores.map((own, index) => {
    const others = scores.filter((_, at) => at !== index);
    return region.length <= mostPerspectives ? exactRange(own, others, region) : outerRange(own, others, region);
  });
}

function exactRange(own: ScoreVector, others: readonly ScoreVector[], region: readonly WeightRange[]): RankRange {
  const always = others.filter((other) => isAlwaysAhead(other, own, region));
  const leads = others
    .filter((other) => canOvertake(other, own, region) && !always.includes(other))
    .map((other): Leads => other.map((score, at) => score - own[at]!));
  const { corners, stretches } = decisiveWeights(region, leads);
  const fewest = Math.min(...corners.map((corner) => leads.filter((lead) => leadAt(lead, corner) > sameScore).length));
  const most = Math.max(
    ...stretches.flatMap(({ middle, sides }) =>
      sides.map((side) => leads.filter((lead) => isAhead(leadAt(lead, middle), leadAt(lead, side))).length),
    ),
  );
  return { best: always.length + fewest + 1, worst: always.length + most + 1 };
}

/** Ahead at the middle of a stretch; or equal there, and ahead beside it. */
function isAhead(atMiddle: number, toTheSide: number): boolean {
  return atMiddle > sameScore || (atMiddle >= -sameScore && toTheSide > sameScore);
}

function outerRange(own: ScoreVector, others: readonly ScoreVector[], region: readonly WeightRange[]): RankRange {
  return {
    best: others.filter((other) => isAlwaysAhead(other, own, region)).length + 1,
    worst: others.filter((other) => canOvertake(other, own, region)).length + 1,
  };
}

/** True where the first lies strictly above the second under all weights of the region. */
function isAlwaysAhead(first: ScoreVector, second: ScoreVector, region: readonly WeightRange[]): boolean {
  return greatestLead(second, first, region) < -sameScore;
}

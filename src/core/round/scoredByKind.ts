import { sameScore } from "../comparison/canOvertake";
import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import { level } from "../scoring/level";
import { perspectiveScore } from "../scoring/perspectiveScore";
import { perspectiveWeights } from "../scoring/perspectiveWeights";
import { scoreScale } from "../scoring/scoreScale";
import { weightedMean, type OpenScore } from "../scoring/weightedMean";
import type { Round, RoundInstitution } from "./round";

/**
 * A row with the overall score and level that follow from its perspectives, its kind and the framework's weights: a score
 * typed over, or of other weights, gives way. An institution whose kind was corrected loses the perspectives that do not
 * apply to it, or gets those that do from its axes, and without axes they are not measured. A row that is right already
 * keeps its very scores.
 */
export function scoredByKind(
  row: RoundInstitution,
  { performance, levels }: Frameworks,
  policy: LevelPolicy,
): RoundInstitution {
  if (!row.overall) return row;
  const axes = new Map(Object.entries(row.axes));
  const scores = perspectiveWeights(performance, row.isService).map(({ perspective, weight }) => {
    const kept: OpenScore | undefined = row.perspectives[perspective.id];
    return { id: perspective.id, weight, ...(kept ?? perspectiveScore(perspective, axes)) };
  });
  const computed = weightedMean(
    scores.map(({ id, weight, score, interval }) => ({ id, weight, value: score, interval })),
    scoreScale,
  );
  const perspectives = Object.fromEntries(scores.map(({ id, score, interval }) => [id, { score, interval }]));
  const overall = isSameOverall(row.overall, computed) ? row.overall : computed;
  return { ...row, perspectives, overall, level: level(overall.score, policy, levels) };
}

/** A round with all its scores and levels as this framework and policy have them. */
export function scoredRound(round: Round, frameworks: Frameworks, policy: LevelPolicy): Round {
  return {
    ...round,
    policy,
    institutions: round.institutions.map((row) => scoredByKind(row, frameworks, policy)),
  };
}

/** Whether two overall scores are one but for the noise of binary arithmetic, with the same left open. */
export function isSameOverall(one: OpenScore, other: OpenScore): boolean {
  return (
    one.score.measured === other.score.measured &&
    Math.abs(one.interval.low - other.interval.low) < sameScore &&
    Math.abs(one.interval.high - other.interval.high) < sameScore
  );
}

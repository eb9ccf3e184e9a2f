import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import { level } from "../scoring/level";
import { perspectiveScore } from "../scoring/perspectiveScore";
import { perspectiveWeights } from "../scoring/perspectiveWeights";
import { scoreScale } from "../scoring/scoreScale";
import { weightedMean, type OpenScore } from "../scoring/weightedMean";
import type { RoundInstitution } from "./round";

/**
 * A row whose perspectives are those of its kind, with the overall score and level that follow: an institution whose kind
 * was corrected loses the perspectives that do not apply to it, or gets those that do from its axes, and without axes they
 * are not measured. A row that is right already keeps its very scores.
 */
export function scoredByKind(
  row: RoundInstitution,
  { performance, levels }: Frameworks,
  policy: LevelPolicy,
): RoundInstitution {
  if (!row.overall) return row;
  const weights = perspectiveWeights(performance, row.isService);
  const applying = weights.map(({ perspective }) => perspective.id);
  const isRight = Object.keys(row.perspectives).sort().join() === [...applying].sort().join();
  if (isRight) return { ...row, level: level(row.overall.score, policy, levels) };
  const axes = new Map(Object.entries(row.axes));
  const scores = weights.map(({ perspective, weight }) => {
    const kept: OpenScore | undefined = row.perspectives[perspective.id];
    return { id: perspective.id, weight, ...(kept ?? perspectiveScore(perspective, axes)) };
  });
  const overall = weightedMean(
    scores.map(({ id, weight, score, interval }) => ({ id, weight, value: score, interval })),
    scoreScale,
  );
  const perspectives = Object.fromEntries(scores.map(({ id, score, interval }) => [id, { score, interval }]));
  return { ...row, perspectives, overall, level: level(overall.score, policy, levels) };
}

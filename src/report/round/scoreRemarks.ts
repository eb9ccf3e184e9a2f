import {
  isSameOverall,
  scoredByKind,
  type Frameworks,
  type OpenScore,
  type Round,
  type RoundInstitution,
} from "../../core";
import type { ReadInstitution } from "./readInstitutions";
import type { ScoreDifference, ScoreRemark } from "./roundProblem";

/** The rows as they stand, as they are scored now in the same order, and the weights that the round says it was collected by. */
export interface ScoresRead {
  readonly read: readonly ReadInstitution[];
  readonly scored: readonly RoundInstitution[];
  readonly collected: Round["weights"];
  readonly period: Round["period"];
}

/** Other weights than the round was collected by, and the scores that neither these nor those explain. */
export function scoreRemarks({ read, scored, collected, period }: ScoresRead, frameworks: Frameworks): ScoreRemark[] {
  const weights = weightsOf(collected, frameworks);
  const differ = weights.some((each) => each.collected !== each.used);
  const before = differ ? withWeights(frameworks, collected) : frameworks;
  const scores = read.flatMap(({ institution, overallCell }, index): ScoreDifference[] => {
    const used = scored[index]?.overall;
    const follows = scoredByKind(institution, before, "published").overall;
    if (isSame(institution.overall, follows) || isSame(institution.overall, used)) return [];
    return [{ institution: institution.name, cell: overallCell, stored: institution.overall, used }];
  });
  return [
    ...(differ ? [{ kind: "weightsDiffer", period, weights } as const] : []),
    ...(scores.length > 0 ? [{ kind: "scoresDiffer", period, scores } as const] : []),
  ];
}

function weightsOf(collected: Round["weights"], { performance }: Frameworks) {
  return performance.perspectives.map(({ id, label, weight }) => ({
    label,
    collected: collected?.[id] ?? weight,
    used: weight,
  }));
}

function withWeights(frameworks: Frameworks, weights: Round["weights"] = {}): Frameworks {
  const { performance } = frameworks;
  const perspectives = performance.perspectives.map((each) => ({ ...each, weight: weights[each.id] ?? each.weight }));
  return { ...frameworks, performance: { ...performance, perspectives } };
}

function isSame(one: OpenScore | undefined, other: OpenScore | undefined): boolean {
  return one && other ? isSameOverall(one, other) : one === other;
}

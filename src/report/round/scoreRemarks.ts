import {
  isSameOverall,
  perspectiveScore,
  scoredByKind,
  stageScore,
  type Frameworks,
  type OpenScore,
  type Round,
  type RoundInstitution,
} from "../../core";
import type { ReadInstitution } from "./readInstitutions";
import type { PerspectiveDifference, ScoreDifference, ScoreRemark, StageDifference } from "./roundProblem";

/** The rows as they stand, as they are scored now in the same order, and the weights that the round says it was collected by. */
export interface ScoresRead {
  readonly read: readonly ReadInstitution[];
  readonly scored: readonly RoundInstitution[];
  readonly collected: Round["weights"];
  readonly period: Round["period"];
}

/**
 * Other weights than the round was collected by, the scores that neither these nor those explain, perspectives at odds with
 * their axes, and stages at odds with the points of their components.
 */
export function scoreRemarks({ read, scored, collected, period }: ScoresRead, frameworks: Frameworks): ScoreRemark[] {
  const weights = weightsOf(collected, frameworks);
  const differ = weights.some((each) => each.collected !== each.used);
  const before = differ ? withWeights(frameworks, collected) : frameworks;
  const scores = read.flatMap(({ institution, cellOf }, index): ScoreDifference[] => {
    const used = scored[index]?.overall;
    const follows = scoredByKind(institution, before, "published").overall;
    if (isSame(institution.overall, follows) || isSame(institution.overall, used)) return [];
    return [{ institution: institution.name, cell: cellOf("overall"), stored: institution.overall, used }];
  });
  const perspectives = read.flatMap((each) => perspectivesAtOdds(each, frameworks));
  const stages = read.flatMap((each) => stagesAtOdds(each, frameworks));
  return [
    ...(differ ? [{ kind: "weightsDiffer", period, weights } as const] : []),
    ...(scores.length > 0 ? [{ kind: "scoresDiffer", period, scores } as const] : []),
    ...(perspectives.length > 0 ? [{ kind: "perspectivesDiffer", period, scores: perspectives } as const] : []),
    ...(stages.length > 0 ? [{ kind: "stagesDiffer", period, scores: stages } as const] : []),
  ];
}

/** Perspectives that are not the mean of their axes where all of these are measured. */
function perspectivesAtOdds(
  { institution, cellOf }: ReadInstitution,
  { performance }: Frameworks,
): readonly PerspectiveDifference[] {
  const axes = new Map(Object.entries(institution.axes));
  return performance.perspectives.flatMap((perspective): PerspectiveDifference[] => {
    const stored = institution.perspectives[perspective.id];
    const ofAxes = perspectiveScore(perspective, axes);
    if (!stored || !ofAxes.score.measured || isSameOverall(stored, ofAxes)) return [];
    const cell = cellOf(`perspective.${perspective.id}`);
    return [{ institution: institution.name, perspective: perspective.label, cell, stored, ofAxes }];
  });
}

/** Stages that are not the points of their components out of their maxima, where all of these are measured. */
function stagesAtOdds({ institution, cellOf }: ReadInstitution, { stages }: Frameworks): readonly StageDifference[] {
  const points = new Map(Object.entries(institution.components ?? {}));
  return stages.stages.flatMap((stage): StageDifference[] => {
    const stored = institution.stages[stage.id];
    const { score, interval } = stageScore(stage, points);
    if (!stored || !score.measured || isSameOverall(stored, { score, interval })) return [];
    const cell = cellOf(`stage.${stage.id}`);
    return [{ institution: institution.name, stage: stage.label, cell, stored, ofPoints: { score, interval } }];
  });
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

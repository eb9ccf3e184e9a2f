import type { StagesFramework } from "../frameworks/frameworkTypes";
import type { RoundInstitution } from "../round/round";
import { averageScore, type AverageScore } from "../scoring/averageScore";
import { notMeasured } from "../scoring/measured";

/** The target of a stage (0–100) by its id; a stage without a target is absent. */
export type StageTargets = Readonly<Record<string, number>>;

/** The government average of one stage. */
export interface StageAverage extends AverageScore {
  readonly stage: string;
  readonly target?: number;
}

/**
 * The average of each stage over the institutions that handed in a scorecard of the stages, in the framework's order.
 * Those that did not are in no count; those whose stage could not be scored are counted as not measured.
 */
export function stageAverages(
  institutions: readonly RoundInstitution[],
  framework: StagesFramework,
  targets: StageTargets = {},
): readonly StageAverage[] {
  const given = institutions.filter(hasStages);
  return framework.stages.map(({ id }) => ({
    stage: id,
    ...averageScore(given.map(({ stages }) => stages[id]?.score ?? notMeasured({ kind: "missing" }))),
    ...(targets[id] !== undefined && { target: targets[id] }),
  }));
}

/** True where the institution handed in a scorecard of the stages. */
export function hasStages({ stages }: RoundInstitution): boolean {
  return Object.keys(stages).length > 0;
}

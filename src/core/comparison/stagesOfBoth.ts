import type { StagesFramework } from "../frameworks/frameworkTypes";
import type { RoundInstitution } from "../round/round";
import { averageScore, type AverageScore } from "../scoring/averageScore";
import { leaps } from "../scoring/leaps";
import { measured } from "../scoring/measured";

/** The averages of one stage over those that have a score in both rounds: the bases are then the same. */
export interface StageOfBoth {
  readonly stage: string;
  readonly before: AverageScore;
  readonly now: AverageScore;
}

/** Each stage over the institutions measured in both rounds, in the framework's order. */
export function stagesOfBoth(
  before: readonly RoundInstitution[],
  now: readonly RoundInstitution[],
  { stages }: StagesFramework,
): readonly StageOfBoth[] {
  return stages.map(({ id }) => {
    const both = leaps(scoresOf(id, before), scoresOf(id, now)).leaps;
    return {
      stage: id,
      before: averageScore(both.map((each) => measured(each.before))),
      now: averageScore(both.map((each) => measured(each.now))),
    };
  });
}

function scoresOf(stage: string, institutions: readonly RoundInstitution[]) {
  return institutions.flatMap(({ name, stages }) => {
    const score = stages[stage]?.score;
    return score ? [{ name, score }] : [];
  });
}

import type { RoundInstitution } from "../round/round";
import { averageScore, type AverageScore } from "../scoring/averageScore";
import { leaps } from "../scoring/leaps";
import { measured } from "../scoring/measured";
import { namedScores, overallScore } from "./roundScores";

/** The average of all overall scores, now and before, each with its base and the institutions that were not measured. */
export interface AveragesCompared {
  readonly now: AverageScore;
  readonly before?: AverageScore;
  /** Both averages over only those institutions that have a score in both rounds: the bases are then the same. */
  readonly sameInstitutions?: { readonly now: AverageScore; readonly before: AverageScore };
}

/** The average overall. A change between rounds of different institutions is partly a change of who took part. */
export function compareAverages(
  now: readonly RoundInstitution[],
  before: readonly RoundInstitution[] | undefined,
): AveragesCompared {
  const average = averageScore(now.map(overallScore));
  if (!before) return { now: average };
  const both = leaps(namedScores(before), namedScores(now)).leaps;
  return {
    now: average,
    before: averageScore(before.map(overallScore)),
    sameInstitutions: {
      now: averageScore(both.map((each) => measured(each.now))),
      before: averageScore(both.map((each) => measured(each.before))),
    },
  };
}

import type { RoundInstitution } from "../round/round";
import type { NamedScore } from "../scoring/leaps";
import { notMeasured, type Measured } from "../scoring/measured";

/** The overall score (0–100) of an institution; missing where no performance scorecard was handed in. */
export function overallScore({ overall }: RoundInstitution): Measured<number> {
  return overall?.score ?? notMeasured({ kind: "missing" });
}

/** The score (0–100) of one perspective; missing where it was not handed in or does not apply to the institution. */
export function perspectiveScoreOf({ perspectives }: RoundInstitution, perspective: string): Measured<number> {
  return perspectives[perspective]?.score ?? notMeasured({ kind: "missing" });
}

/** The overall scores with their names, in the order of the round. */
export function namedScores(institutions: readonly RoundInstitution[]): readonly NamedScore[] {
  return institutions.map((institution) => ({ name: institution.name, score: overallScore(institution) }));
}

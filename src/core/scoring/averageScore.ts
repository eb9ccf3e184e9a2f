import type { Measured } from "./measured";
import { scoreScale } from "./scoreScale";
import { weightedMean } from "./weightedMean";

/** The mean over the institutions that have a score (0–100), with their number; the others are counted apart, never as 0. */
export interface AverageScore {
  readonly average: Measured<number>;
  readonly of: number;
  readonly notMeasured: number;
}

/** The average that the annual report prints over all institutions, or over a group such as the governorates. */
export function averageScore(scores: readonly Measured<number>[]): AverageScore {
  const scored = scores.filter((score) => score.measured);
  const parts = scored.map((value, index) => ({ id: String(index), weight: 1, value }));
  return {
    average: weightedMean(parts, scoreScale).score,
    of: scored.length,
    notMeasured: scores.length - scored.length,
  };
}

import { performanceFramework, performanceScore } from "../core";
import { partNames } from "./partNames";
import { scoreCell } from "./scoreCell";
import { trueOrFalse } from "./trueOrFalse";
import { valueOf } from "./valueOf";

/** The cells of one institution, one a perspective. */
export interface PerformanceCells {
  readonly readiness: unknown;
  readonly maturity: unknown;
  readonly impact: unknown;
  readonly isServiceInstitution: unknown;
}

/** The score of one institution (0–100). */
export function performanceScoreOf(cells: PerformanceCells): number {
  const perspectives = new Map(
    performanceFramework.perspectives.map(({ id }) => [id, scoreCell(cells[id as keyof PerformanceCells])]),
  );
  const isService = trueOrFalse("isServiceInstitution", cells.isServiceInstitution);
  return valueOf(performanceScore(perspectives, isService).score, partNames(performanceFramework.perspectives));
}

import type { PerformanceFramework } from "../frameworks/frameworkTypes";
import type { RoundInstitution } from "../round/round";
import type { Measured } from "../scoring/measured";
import { perspectiveWeights } from "../scoring/perspectiveWeights";
import { ranking, type Ranking } from "../scoring/ranking";
import { institutionGroup, institutionGroups, type InstitutionGroup } from "./institutionGroup";
import { overallScore, perspectiveScoreOf } from "./roundScores";

/** The highest institutions of a group, overall or in one perspective. */
export interface Highest extends Ranking {
  readonly group: InstitutionGroup;
  /** A perspective's id; null for the overall score. */
  readonly perspective: string | null;
}

/**
 * Ranks 1 to `top` of each group that has institutions, ties at the end included: overall first, then by each perspective
 * on which the group is scored.
 */
export function highestInstitutions(
  institutions: readonly RoundInstitution[],
  framework: PerformanceFramework,
  top: number,
): readonly Highest[] {
  return institutionGroups.flatMap((group) => {
    const members = institutions.filter((institution) => institutionGroup(institution) === group);
    if (members.length === 0) return [];
    const rankedBy = (perspective: string | null, scoreOf: (one: RoundInstitution) => Measured<number>): Highest => ({
      group,
      perspective,
      ...ranking(
        members.map((member) => ({ name: member.name, score: scoreOf(member), group })),
        top,
      ),
    });
    const held = perspectiveWeights(framework, group === "service").map(({ perspective: { id } }) => id);
    return [rankedBy(null, overallScore), ...held.map((id) => rankedBy(id, (one) => perspectiveScoreOf(one, id)))];
  });
}

import type { PerformanceFramework } from "../frameworks/frameworkTypes";
import type { RoundInstitution } from "../round/round";
import { performanceScore } from "../scoring/performanceScore";
import { ranking, type Ranking } from "../scoring/ranking";
import { institutionGroup } from "./institutionGroup";
import { perspectiveScoreOf } from "./roundScores";

/** Weights by perspective id, relative to each other (40, 30, 30 and 0.4, 0.3, 0.3 are the same); one that is absent is its own. */
export type GivenWeights = Readonly<Record<string, number>>;

/**
 * What the ranking would be under other weights. As with the framework's own, institutions without services lack the
 * perspectives that it omits, and the other weights are rescaled. Throws where a weight is below 0 or all of a group are 0.
 */
export function rankingAtWeights(
  institutions: readonly RoundInstitution[],
  weights: GivenWeights,
  framework: PerformanceFramework,
): Ranking {
  const isServiceAlone = institutions.length > 0 && institutions.every(({ isService }) => isService);
  const weighted = withWeights(framework, weights, isServiceAlone ? [] : framework.nonService.omits);
  return ranking(
    institutions.map((institution) => ({
      name: institution.name,
      group: institutionGroup(institution),
      score: performanceScore(scoresOf(institution, framework), institution.isService, weighted).score,
    })),
  );
}

function withWeights(
  framework: PerformanceFramework,
  weights: GivenWeights,
  omitted: readonly string[],
): PerformanceFramework {
  const perspectives = framework.perspectives.map((each) => ({ ...each, weight: weights[each.id] ?? each.weight }));
  const held = perspectives.filter(({ id }) => !omitted.includes(id));
  if (perspectives.some(({ weight }) => !(weight >= 0))) throw new RangeError("A weight is below 0 or no number.");
  if (held.every(({ weight }) => weight === 0)) throw new RangeError("All weights of a group of institutions are 0.");
  return { ...framework, perspectives };
}

function scoresOf(institution: RoundInstitution, { perspectives }: PerformanceFramework) {
  return new Map(perspectives.map(({ id }) => [id, perspectiveScoreOf(institution, id)]));
}

import {
  builtInFrameworks,
  institutionGroups,
  perspectiveWeights,
  rankingAtWeights,
  reasonablePoints,
  weightSensitivity,
  type GroupSensitivity,
  type InstitutionGroup,
  type PerformanceFramework,
  type RoundInstitution,
} from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { scoreText } from "../../report/scoreText";
import { percentText } from "../../report/shares";
import type { RankedGroup, RankingView, WeightsView } from "./collector";

const { performance } = builtInFrameworks;

/** Which ranks hold under every reasonable weighting; made once for a round, for it is the dear part. */
export type Sensitivity = readonly GroupSensitivity[];

export function sensitivityOf(institutions: readonly RoundInstitution[]): Sensitivity {
  return weightSensitivity(institutions, performance);
}

export function weightsView(sensitivity: Sensitivity, language: MessageLanguage): WeightsView {
  const ranks = sensitivity.flatMap(({ institutions }) => institutions);
  return {
    perspectives: performance.perspectives.map(({ id, label, weight }) => ({
      id,
      label: label[language],
      percent: Math.round(weight * 100),
    })),
    points: reasonablePoints,
    held: ranks.filter(({ best, worst }) => best === worst).length,
    of: ranks.length,
  };
}

/** The ranking under given weights; undefined where all weights of a group are 0, so that nothing could be ranked. */
export function rankingView(
  institutions: readonly RoundInstitution[],
  given: Readonly<Record<string, number>>,
  sensitivity: Sensitivity,
  language: MessageLanguage,
): RankingView | undefined {
  const framework = withWeights(given);
  if (institutionGroups.some((group) => totalOf(framework, group) === 0)) return undefined;
  const { ranked, notRanked } = rankingAtWeights(institutions, given, performance);
  const groups = institutionGroups.flatMap((group): RankedGroup[] => {
    const rows = ranked.filter((each) => each.group === group);
    const left = notRanked.filter((each) => each.group === group).map(({ name }) => name);
    if (rows.length + left.length === 0) return [];
    const published = new Map(
      sensitivity.find((each) => each.group === group)?.institutions.map((each) => [each.name, each]),
    );
    return [
      {
        group,
        weights: perspectiveWeights(framework, group === "service").map(({ perspective, weight }) => ({
          label: perspective.label[language],
          percent: percentText(weight, 1),
        })),
        rows: rows.map(({ rank, name, score }) => {
          const own = published.get(name);
          return {
            rank,
            published: own?.rank ?? rank,
            name,
            score: scoreText(score),
            best: own?.best ?? rank,
            worst: own?.worst ?? rank,
          };
        }),
        notRanked: left,
      },
    ];
  });
  return { groups };
}

function withWeights(given: Readonly<Record<string, number>>): PerformanceFramework {
  const perspectives = performance.perspectives.map((each) => ({ ...each, weight: given[each.id] ?? each.weight }));
  return { ...performance, perspectives };
}

function totalOf({ perspectives, nonService }: PerformanceFramework, group: InstitutionGroup): number {
  const held = group === "service" ? perspectives : perspectives.filter(({ id }) => !nonService.omits.includes(id));
  return held.reduce((sum, { weight }) => sum + weight, 0);
}

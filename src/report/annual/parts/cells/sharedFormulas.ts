import { institutionKey, overallScore, type AverageScore, type Round, type RoundInstitution } from "../../../../core";
import { groupFormula } from "./groupFormula";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/** How many are measured in both rounds, and the mean of their scores in the one. */
export interface SharedFormulas {
  readonly count?: string;
  readonly average?: string;
}

/**
 * The formulas of an average over those measured in both rounds, of all institutions or of the governorates alone. COUNTIFS
 * knows equal names only: where folding joined others, or a name has wildcards, there are none.
 */
export function sharedFormulas(
  round: RoundCells,
  other: RoundCells,
  average: AverageScore,
  group?: "governorate",
): SharedFormulas {
  const members = scored(round.round).filter(({ isGovernorate }) => group === undefined || isGovernorate);
  if (!isPlain(members, scored(other.round), average)) return {};
  const inGroup = group && groupFormula(round, group, members[0]);
  if (group && inGroup === undefined) return {};
  const counted = joinFormulas(
    [round.range("name"), round.range("overall"), other.range("name"), other.range("overall")],
    (own, scores, theirs, theirScores) =>
      [...(inGroup ? [inGroup] : []), `ISNUMBER(${scores})*COUNTIFS(${theirs},${own},${theirScores},">=0")`].join("*"),
  );
  const scores = round.range("overall");
  if (counted === undefined || scores === undefined) return {};
  return {
    count: `SUMPRODUCT(${counted})`,
    average: `SUMPRODUCT(${counted},${scores})/SUMPRODUCT(${counted})`,
  };
}

/** True where equal names give the very institutions that the average is of. */
function isPlain(
  members: readonly RoundInstitution[],
  others: readonly RoundInstitution[],
  { of, average }: AverageScore,
): boolean {
  const names = others.map(({ name }) => name.toLowerCase());
  const keys = new Set(others.map(({ name }) => institutionKey(name)));
  const shared = members.filter(({ name }) => names.includes(name.toLowerCase()));
  const folded = members.filter(({ name }) => keys.has(institutionKey(name)));
  const scores = shared.map(overallScore).flatMap((score) => (score.measured ? [score.value] : []));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (
    new Set(names).size === names.length &&
    [...others, ...members].every(({ name }) => !/[*?~<>=]/.test(name)) &&
    shared.length === of &&
    folded.length === of &&
    average.measured &&
    Math.abs(mean - average.value) < 1e-9
  );
}

function scored({ institutions }: Round): readonly RoundInstitution[] {
  return institutions.filter((one) => overallScore(one).measured);
}

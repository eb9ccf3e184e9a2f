import { institutionKey, overallScore, type Round } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell } from "../reportDocument";
import { figure, measuredFigure } from "./cells/figure";
import { joinFormulas } from "./cells/joinFormulas";
import type { RoundCells } from "./cells/roundCells";

/** The averages now and before over those measured in both rounds; nothing without a round before or such institutions. */
export function sameInstitutionsRow({ comparison, cells, messages }: AnnualContext): ReportCell[][] {
  const same = comparison.averages.sameInstitutions;
  if (!same || !cells.before || same.now.of === 0) return [];
  const rowOf = (round: RoundCells, other: RoundCells, average: typeof same.now): ReportCell[] => {
    const origin = round.origin("name", "overall");
    const formula = averageOfShared(round, other, average.of);
    return [
      messages.ofRound(messages.sameInstitutions, round.name),
      measuredFigure(average.average, messages.notMeasured, origin, formula),
      figure(average.of, origin),
      null,
    ];
  };
  return [rowOf(cells.before, cells.now, same.before), rowOf(cells.now, cells.before, same.now)];
}

/** COUNTIFS knows equal names only: where folding joined others, or a name has wildcards, there is no formula. */
function averageOfShared(round: RoundCells, other: RoundCells, of: number): string | undefined {
  const names = scoredNames(other.round);
  const shared = scoredNames(round.round).filter((name) => names.includes(name));
  const isPlain = [...names, ...shared].every((name) => !/[*?~<>=]/.test(name)) && new Set(names).size === names.length;
  const keys = new Set(scoredNames(other.round).map(institutionKey));
  const folded = scoredNames(round.round).filter((name) => keys.has(institutionKey(name)));
  if (!isPlain || shared.length !== of || folded.length !== of) return undefined;
  return joinFormulas(
    [round.range("name"), round.range("overall"), other.range("name"), other.range("overall")],
    (own, scores, theirs, theirScores) => {
      const counted = `ISNUMBER(${scores})*COUNTIFS(${theirs},${own},${theirScores},">=0")`;
      return `SUMPRODUCT(${counted},${scores})/SUMPRODUCT(${counted})`;
    },
  );
}

function scoredNames({ institutions }: Round): readonly string[] {
  return institutions.filter((one) => overallScore(one).measured).map(({ name }) => name.toLowerCase());
}

import type { AverageScore } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell } from "../reportDocument";
import { figure, measuredFigure } from "./cells/figure";
import type { RoundCells } from "./cells/roundCells";
import { sharedFormulas } from "./cells/sharedFormulas";

/** The averages now and before over those measured in both rounds; nothing without a round before or such institutions. */
export function sameInstitutionsRow({ comparison, cells, messages }: AnnualContext): ReportCell[][] {
  const same = comparison.averages.sameInstitutions;
  if (!same || !cells.before || same.now.of === 0) return [];
  const rowOf = (round: RoundCells, other: RoundCells, average: AverageScore): ReportCell[] => {
    const origin = round.origin("name", "overall");
    const formulas = sharedFormulas(round, other, average);
    return [
      messages.ofRound(messages.sameInstitutions, round.name),
      measuredFigure(average.average, messages.notMeasured, origin, formulas.average),
      figure(average.of, origin, formulas.count),
      null,
    ];
  };
  return [rowOf(cells.before, cells.now, same.before), rowOf(cells.now, cells.before, same.now)];
}

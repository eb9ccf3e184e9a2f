import { overallScore, ranking } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportTable } from "../reportDocument";
import { figure, liveFigure } from "./cells/figure";
import { rankFormula } from "./cells/rankFormula";

/** The governorates of a round that has no other to be compared with. */
export function soleGovernorates({ now, messages, cells }: AnnualContext): ReportTable {
  const { columns, notMeasured: words } = messages;
  const members = now.institutions.filter(({ isGovernorate }) => isGovernorate);
  const { ranked, notRanked } = ranking(members.map((each) => ({ name: each.name, score: overallScore(each) })));
  return {
    id: "governorates",
    caption: messages.headings.governorates,
    columns: [
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.governorate, width: 36 },
      { title: columns.score, width: 16, format: "score" },
    ],
    origin: cells.now.origin("governorate", "overall"),
    rows: [...ranked, ...notRanked.map(({ name }) => ({ name, rank: words, score: words }))].map(
      ({ rank, name, score }) => {
        const origin = cells.now.rowOrigin(name);
        return [
          figure(rank, origin, rankFormula(cells.now, name, "overall", words, "governorate")),
          name,
          liveFigure(score, words, origin, cells.now.lookUp(name, "overall")),
        ];
      },
    ),
  };
}

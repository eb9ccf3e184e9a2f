import { overallScore, ranking } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportTable } from "../reportDocument";
import { figure } from "./cells/figure";
import { rankFormula } from "./cells/rankFormula";

/** The governorates of a round that has no other to be compared with. */
export function soleGovernorates({ now, messages, cells }: AnnualContext): ReportTable {
  const { columns } = messages;
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
    rows: [
      ...ranked.map(({ rank, name, score }) => {
        const origin = cells.now.rowOrigin(name);
        return [
          figure(rank, origin, rankFormula(cells.now, name, "overall", "governorate")),
          name,
          figure(score, origin, cells.now.lookUp(name, "overall")),
        ];
      }),
      ...notRanked.map(({ name }) => [null, name, messages.notMeasured]),
    ],
  };
}

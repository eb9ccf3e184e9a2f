import { roundStatistics } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportTable } from "../reportDocument";
import { figure, measuredFigure } from "./cells/figure";

/** The main shares of every institution that handed in an inventory. */
export function institutionStatisticsTable({ now, messages, cells, language }: AnnualContext): ReportTable {
  const { columns } = messages;
  const measured = roundStatistics.filter(({ id }) =>
    now.institutions.some(({ statistics }) => statistics[id]?.measured),
  );
  return {
    id: "statisticsOfInstitutions",
    caption: messages.captions.statisticsOfInstitutions,
    columns: [
      { title: columns.institution, width: 46 },
      { title: columns.services, width: 12, format: "whole" },
      ...measured.map(({ label }) => ({ title: label[language], width: 14, format: "share" as const })),
    ],
    origin: cells.now.origin("services", ...measured.map(({ id }) => `statistic.${id}`)),
    rows: now.institutions
      .filter(({ services }) => services !== null)
      .map(({ name, services, statistics }): ReportCell[] => {
        const origin = cells.now.rowOrigin(name);
        return [
          name,
          figure(services ?? messages.notMeasured, origin, cells.now.lookUp(name, "services")),
          ...measured.map(({ id }): ReportCell => {
            const share = statistics[id];
            const formula = cells.now.lookUp(name, `statistic.${id}`);
            return share ? measuredFigure(share, messages.notMeasured, origin, formula) : messages.notMeasured;
          }),
        ];
      }),
  };
}

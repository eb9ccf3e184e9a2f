import { roundStatistics, type RoundInstitution, type RoundStatistic } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportTable } from "../reportDocument";
import { figure, liveFigure } from "./cells/figure";
import { joinFormulas } from "./cells/joinFormulas";

/** The main shares that cells nobody can read leave open, each with what it is at least and at most. */
export function openSharesTable(context: AnnualContext): ReportTable {
  const { now, messages, cells } = context;
  const { columns } = messages;
  return {
    id: "openShares",
    caption: messages.captions.openShares,
    columns: [
      { title: columns.institution, width: 46 },
      { title: columns.statistic, width: 30 },
      { title: columns.lowest, width: 14, format: "interval" },
      { title: columns.highest, width: 14, format: "interval" },
      { title: columns.unknown, width: 12, format: "whole" },
    ],
    origin: cells.now.origin("services", ...roundStatistics.flatMap(({ id }) => [`statistic.${id}`, `unknown.${id}`])),
    rows: now.institutions.flatMap((institution) =>
      roundStatistics.flatMap((statistic) => rowOf(institution, statistic, context)),
    ),
  };
}

function rowOf(
  { name, services, statistics, unknown }: RoundInstitution,
  { id, label }: RoundStatistic,
  { messages, cells, language }: AnnualContext,
): ReportCell[][] {
  const [share, open] = [statistics[id], unknown?.[id]];
  if (!share?.measured || open === undefined || open === 0 || !services) return [];
  const origin = cells.now.rowOrigin(name);
  const [lowest, count, all] = [`statistic.${id}`, `unknown.${id}`, "services"].map((column) =>
    cells.now.lookUp(name, column),
  );
  const highest = joinFormulas([lowest, count, all], (low, left, of) => `${low}+${left}/${of}`);
  return [
    [
      name,
      label[language],
      liveFigure(share.value, messages.notMeasured, origin, lowest),
      liveFigure(share.value + open / services, messages.notMeasured, origin, highest),
      figure(open, origin, count),
    ],
  ];
}

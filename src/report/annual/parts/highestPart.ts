import { institutionGroups, type Highest, type InstitutionGroup, type Ranked } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { figure, liveFigure } from "./cells/figure";
import { rankFormula } from "./cells/rankFormula";
import { partOf } from "./partOf";
import { rankingTable } from "./rankingTable";
import { remark } from "./remark";
import { unrankedRemarks } from "./unrankedRemarks";

/** The highest service and non-service institutions, overall and by perspective, and then all by rank. */
export function highestPart(context: AnnualContext): ReportPart {
  const { comparison, messages } = context;
  if (comparison.averages.now.of === 0)
    return partOf("highest", context, [remark("warning", messages.remarks.noScores)]);
  return partOf("highest", context, [
    ...institutionGroups.flatMap((group) => groupBlocks(group, context)),
    ...institutionGroups.flatMap((group) => rankingTable(group, context)),
  ]);
}

function groupBlocks(group: InstitutionGroup, context: AnnualContext): ReportBlock[] {
  const lists = context.comparison.highest.filter((list) => list.group === group && list.ranked.length > 0);
  const byPerspective = lists.filter(({ perspective }) => perspective !== null);
  return [
    ...lists
      .filter(({ perspective }) => perspective === null)
      .flatMap((overall): ReportBlock[] => [
        { kind: "table", table: overallTable(overall, context) },
        ...unrankedRemarks(overall, context),
        highestChart(group, context),
      ]),
    ...(byPerspective.length > 0
      ? [
          { kind: "table" as const, table: perspectivesTable(group, byPerspective, context) },
          ...byPerspective.flatMap((list) => unrankedRemarks(list, context)),
        ]
      : []),
  ];
}

function highestChart(group: InstitutionGroup, { messages: { charts } }: AnnualContext): ReportBlock {
  return {
    kind: "chart",
    chart: {
      title: charts.highest(group),
      kind: "bars",
      table: `highest-${group}`,
      categories: 1,
      series: [2],
      format: "score",
      maximum: 100,
    },
  };
}

function overallTable({ group, ranked }: Highest, context: AnnualContext): ReportTable {
  const { messages, top } = context;
  const { columns } = messages;
  return {
    id: `highest-${group}`,
    caption: messages.captions.highestOverall(group),
    columns: [
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.institution, width: 46 },
      { title: columns.score, width: 16, format: "score" },
    ],
    rows: ranked.map((entry) => rankedCells(entry, "overall", context)),
    origin: context.cells.now.origin("kind", "overall"),
    basis: messages.basis.top(top, ranked.length),
  };
}

function perspectivesTable(group: InstitutionGroup, lists: readonly Highest[], context: AnnualContext): ReportTable {
  const { messages, frameworks, language, top } = context;
  const { columns } = messages;
  const labelOf = (id: string | null) =>
    frameworks.performance.perspectives.find((perspective) => perspective.id === id)?.label[language] ?? "";
  return {
    id: `highest-${group}-perspectives`,
    caption: messages.captions.highestByPerspective(group),
    columns: [
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.institution, width: 46 },
      { title: columns.score, width: 16, format: "score" },
      { title: columns.perspective, width: 28 },
    ],
    rows: lists.flatMap(({ perspective, ranked }) =>
      ranked.map((entry) => [...rankedCells(entry, `perspective.${perspective}`, context), labelOf(perspective)]),
    ),
    origin: context.cells.now.origin("kind", ...lists.map(({ perspective }) => `perspective.${perspective}`)),
    basis: messages.basis.top(top, Math.max(...lists.map(({ ranked }) => ranked.length))),
  };
}

/** Rank, name and score of one institution by a column of the institutions' sheet. */
function rankedCells(
  { rank, name, score }: Ranked,
  column: string,
  { cells: { now }, messages }: AnnualContext,
): ReportCell[] {
  const origin = now.rowOrigin(name);
  const words = messages.notMeasured;
  return [
    figure(rank, origin, rankFormula(now, name, column, words)),
    name,
    liveFigure(score, words, origin, now.lookUp(name, column)),
  ];
}

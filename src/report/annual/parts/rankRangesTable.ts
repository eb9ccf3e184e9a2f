import { overallScore, type GroupSensitivity, type RankUnderWeights } from "../../../core";
import { isolated } from "../../../messages/isolate";
import { shownList } from "../../../messages/shownList";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportTable } from "../reportDocument";
import { figure, liveFigure } from "./cells/figure";
import { rankFormula } from "./cells/rankFormula";

/** The rank of each institution at the published weights, the best and the worst it can be, and who can overtake it. */
export function rankRangesTable(
  { group, region, institutions }: GroupSensitivity,
  context: AnnualContext,
): ReportTable {
  const { messages } = context;
  const { columns } = messages;
  return {
    id: `rankRanges-${group}`,
    caption: messages.captions.sensitivity(group),
    columns: [
      { title: columns.institution, width: 46 },
      { title: columns.score, width: 14, format: "score" },
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.best, width: 12, format: "whole" },
      { title: columns.worst, width: 12, format: "whole" },
      { title: columns.holds, width: 10 },
      { title: columns.overtakenBy, width: 60, sentences: true },
    ],
    rows: institutions.map((each) => rowOf(each, context)),
    origin: context.cells.now.origin(
      "kind",
      "overall",
      ...region.map(({ perspective }) => `perspective.${perspective}`),
    ),
  };
}

function rowOf(
  { name, score, rank, best, worst, overtakenBy }: RankUnderWeights,
  context: AnnualContext,
): ReportCell[] {
  const { messages, cells } = context;
  const origin = cells.now.rowOrigin(name);
  const isLive = isInSheet(name, score, context);
  return [
    name,
    liveFigure(score, messages.notMeasured, origin, isLive ? cells.now.lookUp(name, "overall") : undefined),
    figure(rank, origin, isLive ? rankFormula(cells.now, name, "overall", messages.notMeasured) : undefined),
    best,
    worst,
    best === worst ? messages.yes : messages.no,
    overtakenBy.length === 0 ? null : shownList(overtakenBy.map(isolated), messages.comma),
  ];
}

/** True where the sheet's overall scores are those that follow from the perspectives: an analyst may have changed one. */
function isInSheet(name: string, score: number, { now, sensitivity }: AnnualContext): boolean {
  const scored = now.institutions.filter((each) => overallScore(each).measured).length;
  const ranked = sensitivity.reduce((sum, { institutions }) => sum + institutions.length, 0);
  const overall = now.institutions.find((each) => each.name === name);
  const value = overall && overallScore(overall);
  return scored === ranked && value?.measured === true && Math.abs(value.value - score) < 1e-9;
}

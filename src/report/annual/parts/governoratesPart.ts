import {
  institutionKey,
  overallScore,
  type AverageScore,
  type GovernorateScores,
  type PastComparison,
} from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { changeFormula } from "./cells/changeFormula";
import { figure, measuredFigure } from "./cells/figure";
import { groupFormula } from "./cells/groupFormula";
import { joinFormulas } from "./cells/joinFormulas";
import { bothOrigins, pairOrigin } from "./cells/pairOrigin";
import { rankFormula } from "./cells/rankFormula";
import type { RoundCells } from "./cells/roundCells";
import { sharedFormulas } from "./cells/sharedFormulas";
import { nameIn } from "./nameIn";
import { otherBases } from "./otherBases";
import { partOf } from "./partOf";
import { remark, remarks } from "./remark";
import { soleGovernorates } from "./soleGovernorates";

/** The governorates against the same half of last year, with a remark where that is not what the two rounds hold. */
export function governoratesPart(context: AnnualContext): ReportPart {
  const { now, comparison, messages } = context;
  const none = now.institutions.some(({ isGovernorate }) => isGovernorate) ? null : messages.remarks.noGovernorates;
  if (none !== null && !comparison.past?.governorates.missing.length)
    return partOf("governorates", context, [remark("note", none)]);
  if (!comparison.past)
    return partOf("governorates", context, [
      remark("note", messages.remarks.noBefore),
      { kind: "table", table: soleGovernorates(context) },
    ]);
  return partOf("governorates", context, [
    ...remarks("warning", comparison.past.governorates.periods.map(messages.remarks.governoratePeriods)),
    { kind: "table", table: averagesTable(context) },
    ...remarks("note", [none ?? basesRemark(context)]),
    { kind: "table", table: governoratesTable(context) },
    ...(none === null ? [chart(context)] : []),
  ]);
}

function averagesTable(context: AnnualContext): ReportTable {
  const { messages, cells, comparison } = context;
  const { columns } = messages;
  const averages = comparison.past?.governorates.averages;
  return {
    id: "governorateAverages",
    caption: messages.captions.governorateAverages,
    columns: [
      { title: columns.round, width: 30 },
      { title: columns.average, width: 16, format: "score" },
      { title: columns.base, width: 16, format: "whole" },
      { title: columns.notMeasured, width: 14, format: "whole" },
    ],
    rows: [
      ...(cells.before && averages ? [averageRow(cells.before, averages.before, context)] : []),
      ...(averages ? [averageRow(cells.now, averages.now, context)] : []),
      ...sameRows(context),
    ],
  };
}

/** Both averages over the same governorates, where the two above are not. */
function sameRows({ comparison, cells, messages }: AnnualContext): ReportCell[][] {
  const governorates = comparison.past?.governorates;
  if (!governorates || !cells.before || !basesOf(governorates)) return [];
  const { before, now } = governorates.sameGovernorates;
  const row = (round: RoundCells, other: RoundCells, average: AverageScore): ReportCell[] => {
    const origin = round.origin("governorate", "overall");
    const formulas = sharedFormulas(round, other, average, "governorate");
    return [
      messages.ofRound(messages.sameGovernorates, round.name),
      measuredFigure(average.average, messages.notMeasured, origin, formulas.average),
      figure(average.of, origin, formulas.count),
      null,
    ];
  };
  return [row(cells.before, cells.now, before), row(cells.now, cells.before, now)];
}

function basesOf({ averages, sameGovernorates }: PastComparison["governorates"]) {
  return otherBases(averages, sameGovernorates);
}

function averageRow(round: RoundCells, average: AverageScore, { messages }: AnnualContext): ReportCell[] {
  const origin = round.origin("governorate", "overall");
  const marked = round.round.institutions.filter(({ isGovernorate }) => isGovernorate);
  const isAll = marked.length === average.of + average.notMeasured;
  const isIn = isAll ? groupFormula(round, "governorate", marked[0]) : undefined;
  const counted = (which: (scores: string) => string) =>
    joinFormulas([isIn, round.range("overall")], (group, scores) => `SUMPRODUCT(${group}*${which(scores)})`);
  const mean = joinFormulas(
    [isIn, round.range("overall")],
    (group, scores) => `SUMPRODUCT(${group}*ISNUMBER(${scores}),${scores})/SUMPRODUCT(${group}*ISNUMBER(${scores}))`,
  );
  return [
    round.name,
    measuredFigure(average.average, messages.notMeasured, origin, mean),
    figure(
      average.of,
      origin,
      counted((scores) => `ISNUMBER(${scores})`),
    ),
    figure(
      average.notMeasured,
      origin,
      counted((scores) => `(1-ISNUMBER(${scores}))`),
    ),
  ];
}

function governoratesTable(context: AnnualContext): ReportTable {
  const { messages, cells, comparison } = context;
  const { governorates = [], missing = [] } = comparison.past?.governorates ?? {};
  const { columns } = messages;
  return {
    id: "governorates",
    caption: messages.captions.governorates,
    columns: [
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.governorate, width: 36 },
      { title: cells.before?.name ?? columns.before, width: 16, format: "score" },
      { title: cells.now.name, width: 16, format: "score" },
      { title: columns.change, width: 12, format: "leap" },
    ],
    origin: bothOrigins(cells, messages, "governorate", "overall"),
    basis: messages.basis.unrounded,
    rows: [
      ...governorates.map((row) => governorateRow(row, context)),
      ...missing.map((name) => missingRow(name, context)),
    ],
  };
}

/** A governorate of the round before alone. */
function missingRow(name: string, { cells, now, before, messages }: AnnualContext): ReportCell[] {
  const past = before?.institutions.find((each) => each.name === name);
  const row = cells.before?.rowOrigin(name);
  const origin = row !== undefined && cells.before ? messages.origin.ofRound(cells.before.name, row) : undefined;
  const score: ReportCell = past
    ? measuredFigure(overallScore(past), messages.notMeasured, origin, cells.before?.lookUp(name, "overall"))
    : null;
  const tookPart = now.institutions.some((each) => institutionKey(each.name) === institutionKey(name));
  return [null, name, score, tookPart ? messages.noGovernorate : messages.absent, null];
}

function governorateRow(scores: GovernorateScores, { messages, cells }: AnnualContext): ReportCell[] {
  const { name, rank, now, before, change } = scores;
  const words = messages.notMeasured;
  const past = cells.before && nameIn(cells.before, name);
  const origin =
    cells.before && past !== undefined
      ? pairOrigin([cells.before, past], [cells.now, name], messages)
      : cells.now.rowOrigin(name);
  const later = cells.now.lookUp(name, "overall");
  const earlier = past === undefined ? undefined : cells.before?.lookUp(past, "overall");
  const tookPart = cells.before?.round.institutions.some((each) => each.name === past);
  return [
    figure(rank ?? words, origin, rankFormula(cells.now, name, "overall", words, "governorate")),
    name,
    measuredFigure(before, tookPart ? words : messages.absent, origin, earlier),
    measuredFigure(now, words, origin, later),
    tookPart ? figure(change.measured ? change.value : words, origin, changeFormula(later, earlier, words)) : null,
  ];
}

function basesRemark({ comparison, messages }: AnnualContext): string | null {
  const bases = comparison.past && basesOf(comparison.past.governorates);
  return bases ? messages.remarks.governorateBases(bases) : null;
}

function chart({ comparison, messages }: AnnualContext): ReportBlock {
  return {
    kind: "chart",
    chart: {
      title: messages.charts.governorates,
      kind: "columns",
      table: "governorates",
      categories: 1,
      series: [2, 3],
      format: "score",
      maximum: 100,
      rows: comparison.past?.governorates.governorates.length,
    },
  };
}

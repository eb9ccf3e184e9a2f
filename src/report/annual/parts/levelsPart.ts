import type { AverageScore, LevelDistribution } from "../../../core";
import { levelGaps, levelsUpwards } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { figure, liveFigure, measuredFigure } from "./cells/figure";
import { joinFormulas } from "./cells/joinFormulas";
import { levelCountFormula, noLevelCountFormula } from "./cells/levelCountFormula";
import { bothOrigins } from "./cells/pairOrigin";
import type { RoundCells } from "./cells/roundCells";
import { noLevelWord } from "./noLevelWord";
import { otherBases } from "./otherBases";
import { partOf } from "./partOf";
import { remark } from "./remark";
import { sameInstitutionsRow } from "./sameInstitutionsRow";

/** The average of all institutions and their distribution over the levels, in both years with shares and the true change. */
export function levelsPart(context: AnnualContext): ReportPart {
  const { comparison, messages } = context;
  if (comparison.averages.now.of === 0)
    return partOf("levels", context, [remark("warning", messages.remarks.noScores)]);
  return partOf("levels", context, [
    { kind: "table", table: averagesTable(context) },
    { kind: "table", table: levelsTable(context) },
    levelsChart(context),
    ...basesRemark(context),
  ]);
}

function averagesTable(context: AnnualContext): ReportTable {
  const { messages, cells, comparison } = context;
  const { columns } = messages;
  const { now, before } = comparison.averages;
  return {
    id: "averages",
    caption: messages.captions.averages,
    columns: [
      { title: columns.round, width: 34 },
      { title: columns.average, width: 16, format: "score" },
      { title: columns.base, width: 16, format: "whole" },
      { title: columns.notMeasured, width: 14, format: "whole" },
    ],
    rows: [
      ...(cells.before && before ? [averageRow(cells.before, before, context)] : []),
      averageRow(cells.now, now, context),
      ...sameInstitutionsRow(context),
    ],
  };
}

function averageRow(
  cells: RoundCells,
  { average, of, notMeasured }: AverageScore,
  { messages }: AnnualContext,
): ReportCell[] {
  const origin = cells.origin("overall");
  const range = cells.range("overall");
  return [
    cells.name,
    measuredFigure(average, messages.notMeasured, origin, range && `AVERAGE(${range})`),
    figure(of, origin, range && `COUNT(${range})`),
    figure(notMeasured, origin, range && `ROWS(${range})-COUNT(${range})`),
  ];
}

interface Line {
  readonly label: string;
  /** What counts its institutions in a round. */
  readonly formula: (cells: RoundCells, count: number) => string | undefined;
  readonly now: Count;
  readonly before?: Count;
  readonly change?: number;
}

type Count = LevelDistribution["noPublishedLevel"];

function levelsTable(context: AnnualContext): ReportTable {
  const { messages, cells, comparison } = context;
  const { columns, ofRound, count } = messages;
  const { now, before } = comparison.levels;
  const roundColumns = (name: string) => [
    { title: ofRound(count, name), width: 14, format: "whole" as const },
    { title: ofRound(columns.share, name), width: 14, format: "share" as const },
  ];
  return {
    id: "levels",
    caption: messages.captions.levels,
    columns: [
      { title: columns.level, width: 34 },
      ...(cells.before ? roundColumns(cells.before.name) : []),
      ...roundColumns(cells.now.name),
      ...(cells.before ? [{ title: columns.change, width: 12, format: "change" as const }] : []),
    ],
    rows: [...levelLines(context).map((line) => levelRow(line, context)), totalRow(context)],
    origin: bothOrigins(cells, messages, "overall"),
    basis:
      before && cells.before
        ? messages.basis.twoRounds({ now: cells.now.name, before: cells.before.name }, before.of, now.of)
        : messages.basis.institutions(now.of, now.notMeasured),
  };
}

/** From the highest level to the lowest, then the scores that are in no level as published. */
function levelLines(context: AnnualContext): readonly Line[] {
  const { comparison, frameworks, policy, language, messages } = context;
  const { now, before, change } = comparison.levels;
  const lines = [...levelsUpwards(frameworks.levels)].reverse().map(({ label, bands }, index): Line => {
    const band = bands[policy];
    return {
      label: messages.bandOf(label[language], band.from, band.to),
      formula: (cells, count) => levelCountFormula(cells, band, count),
      now: now.levels[index]!,
      ...(before && { before: before.levels[index]! }),
      ...(change && { change: change.levels[index]!.change }),
    };
  });
  const bands = frameworks.levels.levels.map((each) => each.bands[policy]);
  const gap: Line = {
    label: noLevelWord(context),
    formula: (cells, count) => noLevelCountFormula(cells, bands, count),
    now: now.noPublishedLevel,
    ...(before && { before: before.noPublishedLevel }),
    ...(change && { change: change.noPublishedLevel }),
  };
  return showsGap(context) ? [...lines, gap] : lines;
}

/** Where there is a score in no level; and beside cells that may be changed, wherever the policy leaves room for one. */
function showsGap({ comparison, frameworks, policy, places }: AnnualContext): boolean {
  return gapCount(comparison) > 0 || (places !== undefined && levelGaps(frameworks.levels, policy).length > 0);
}

function gapCount({ levels: { now, before } }: AnnualContext["comparison"]): number {
  return now.noPublishedLevel.count + (before?.noPublishedLevel.count ?? 0);
}

function levelRow({ label, formula, now, before, change }: Line, { cells, messages }: AnnualContext): ReportCell[] {
  const present = countCells(cells.now, now, formula, messages.notMeasured);
  if (!cells.before || !before || change === undefined) return [label, ...present.cells];
  const past = countCells(cells.before, before, formula, messages.notMeasured);
  const difference = joinFormulas([present.formula, past.formula], (later, earlier) => `${later}-${earlier}`);
  return [label, ...past.cells, ...present.cells, figure(change, undefined, difference)];
}

function countCells(cells: RoundCells, { count, share }: Count, formulaOf: Line["formula"], words: string) {
  const formula = formulaOf(cells, count);
  const shareFormula = joinFormulas(
    [formula, cells.range("overall")],
    (counted, range) => `${counted}/COUNT(${range})`,
  );
  return {
    formula,
    cells: [figure(count, undefined, formula), measuredFigure(share, words, undefined, shareFormula)] as ReportCell[],
  };
}

function totalRow({ cells, comparison, messages }: AnnualContext): ReportCell[] {
  const { now, before } = comparison.levels;
  const total = (of: number, round: RoundCells): ReportCell[] => {
    const range = round.range("overall");
    return [
      figure(of, undefined, range && `COUNT(${range})`),
      liveFigure(
        of > 0 ? 1 : messages.notMeasured,
        messages.notMeasured,
        undefined,
        range && `COUNT(${range})/COUNT(${range})`,
      ),
    ];
  };
  return [
    messages.total,
    ...(cells.before && before ? total(before.of, cells.before) : []),
    ...total(now.of, cells.now),
    ...(cells.before && before ? [figure(now.of - before.of, undefined, totalChange(cells.now, cells.before))] : []),
  ];
}

function totalChange(now: RoundCells, before: RoundCells): string | undefined {
  return joinFormulas(
    [now.range("overall"), before.range("overall")],
    (later, earlier) => `COUNT(${later})-COUNT(${earlier})`,
  );
}

/** Both years beside each other; the total row is left out. */
function levelsChart(context: AnnualContext): ReportBlock {
  const { messages, cells, comparison } = context;
  return {
    kind: "chart",
    chart: {
      title: messages.charts.levels,
      kind: "columns",
      table: "levels",
      categories: 0,
      series: cells.before ? [1, 3] : [1],
      format: "whole",
      rows: levelLines(context).length - (showsGap(context) && gapCount(comparison) === 0 ? 1 : 0),
    },
  };
}

function basesRemark({ comparison, messages }: AnnualContext): ReportBlock[] {
  const bases = otherBases(comparison.averages, comparison.averages.sameInstitutions);
  return bases ? [remark("note", messages.remarks.basesDiffer(bases))] : [];
}

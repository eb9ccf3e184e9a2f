import { hasStages, type StageAverage } from "../../../core";
import { text } from "../../inPlace/guardedFormula";
import { notHandedInWords } from "../../round/columns/absent";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportColumn, ReportPart, ReportTable } from "../reportDocument";
import { figure, liveFigure, measuredFigure } from "./cells/figure";
import { bothOrigins } from "./cells/pairOrigin";
import type { RoundCells } from "./cells/roundCells";
import { partOf } from "./partOf";
import { remark } from "./remark";
import { sameStagesTable } from "./sameStagesTable";
import { tableBlocks } from "./tableBlocks";

/** The government average of each stage beside its target, and the stage scores of every institution. */
export function stagesPart(context: AnnualContext): ReportPart {
  const { now, comparison, messages } = context;
  if (!now.institutions.some(hasStages)) return partOf("stages", context, [remark("note", messages.remarks.noStages)]);
  const hasTargets = comparison.stages.some(({ target }) => target !== undefined);
  return partOf("stages", context, [
    { kind: "table", table: averagesTable(context) },
    chart(context),
    ...(pastStages(context) ? tableBlocks(sameStagesTable(context)) : []),
    ...(hasTargets ? [] : [remark("note", messages.remarks.noTargets)]),
    { kind: "table", table: institutionsTable(context) },
  ]);
}

/** The stages of the round before, where its institutions handed in any. */
function pastStages({ before, comparison }: AnnualContext): readonly StageAverage[] | undefined {
  return before?.institutions.some(hasStages) ? comparison.past?.stages : undefined;
}

function averagesTable(context: AnnualContext): ReportTable {
  const { now, messages, cells, comparison, frameworks, language } = context;
  const past = pastStages(context);
  return {
    id: "stages",
    caption: messages.captions.stages,
    columns: averageColumns(context),
    rows: comparison.stages.map((stage, index): ReportCell[] => {
      const label = frameworks.stages.stages.find(({ id }) => id === stage.stage)?.label[language] ?? stage.stage;
      const origin = originOf(stage, context);
      return [
        label,
        ...(past && cells.before ? [averageCell(past[index]!, cells.before, context)] : []),
        averageCell(stage, cells.now, context),
        ...targetCells(stage, context),
        ...(past && cells.before ? [figure(past[index]!.of, origin, countFormula(cells.before, stage))] : []),
        figure(stage.of, origin, countFormula(cells.now, stage)),
        figure(stage.notMeasured, origin, notMeasuredFormula(cells.now, stage)),
      ];
    }),
    basis: messages.basis.stages(now.institutions.filter(hasStages).length),
  };
}

function averageColumns(context: AnnualContext): readonly ReportColumn[] {
  const { messages, cells, comparison } = context;
  const { columns, ofRound } = messages;
  const hasTargets = comparison.stages.some(({ target }) => target !== undefined);
  return [
    { title: columns.stage, width: 30 },
    ...(pastStages(context) && cells.before
      ? [{ title: ofRound(columns.average, cells.before.name), width: 18, format: "score" as const }]
      : []),
    { title: ofRound(columns.average, cells.now.name), width: 18, format: "score" },
    ...(hasTargets
      ? [
          { title: columns.target, width: 12, format: "score" as const },
          { title: columns.distance, width: 16, format: "score" as const },
        ]
      : []),
    ...(pastStages(context) && cells.before
      ? [
          { title: ofRound(columns.base, cells.before.name), width: 16, format: "whole" as const },
          { title: ofRound(columns.base, cells.now.name), width: 16, format: "whole" as const },
        ]
      : [{ title: columns.base, width: 16, format: "whole" as const }]),
    { title: columns.notMeasured, width: 14, format: "whole" },
  ];
}

/** The stage's column in all rounds that have one. */
function originOf({ stage }: Pick<StageAverage, "stage">, context: AnnualContext): string {
  const { cells, messages } = context;
  return pastStages(context) ? bothOrigins(cells, messages, `stage.${stage}`) : cells.now.origin(`stage.${stage}`);
}

function averageCell({ stage, average }: StageAverage, round: RoundCells, context: AnnualContext): ReportCell {
  const { messages } = context;
  const range = round.range(`stage.${stage}`);
  return measuredFigure(average, messages.notMeasured, originOf({ stage }, context), range && `AVERAGE(${range})`);
}

function countFormula(round: RoundCells, { stage }: StageAverage): string | undefined {
  const range = round.range(`stage.${stage}`);
  return range && `COUNT(${range})`;
}

/** All but those with a score and those whose cell says, in either language, that it was not handed in. */
function notMeasuredFormula(round: RoundCells, { stage, notMeasured }: StageAverage): string | undefined {
  const range = round.range(`stage.${stage}`);
  const open = round.round.institutions.filter(({ stages }) => stages[stage]?.score.measured === false).length;
  if (range === undefined || open !== notMeasured) return undefined;
  const notHandedIn = notHandedInWords().map((words) => `-COUNTIF(${range},${text(words)})`);
  return `ROWS(${range})-COUNT(${range})${notHandedIn.join("")}`;
}

/** The target and how far the average is from it; 0 where it is reached. */
function targetCells({ stage, average, target }: StageAverage, context: AnnualContext): ReportCell[] {
  const { comparison, cells, messages } = context;
  if (comparison.stages.every((each) => each.target === undefined)) return [];
  if (target === undefined || !average.measured) return [target ?? null, null];
  const range = cells.now.range(`stage.${stage}`);
  const origin = originOf({ stage }, context);
  const distance = liveFigure(
    Math.max(0, target - average.value),
    messages.notMeasured,
    origin,
    range && `MAX(0,${target}-AVERAGE(${range}))`,
  );
  return [target, distance];
}

function chart(context: AnnualContext): ReportBlock {
  const { messages, comparison } = context;
  const series = [
    ...(pastStages(context) ? [1, 2] : [1]),
    ...(comparison.stages.some(({ target }) => target !== undefined) ? [pastStages(context) ? 3 : 2] : []),
  ];
  return {
    kind: "chart",
    chart: {
      title: messages.charts.stages,
      kind: "columns",
      table: "stages",
      categories: 0,
      series,
      format: "score",
      maximum: 100,
    },
  };
}

function institutionsTable({ now, messages, cells, frameworks, language }: AnnualContext): ReportTable {
  const { stages } = frameworks.stages;
  return {
    id: "stagesOfInstitutions",
    caption: messages.captions.stagesOfInstitutions,
    columns: [
      { title: messages.columns.institution, width: 46 },
      ...stages.map(({ label }) => ({ title: label[language], width: 16, format: "score" as const })),
    ],
    origin: cells.now.origin(...stages.map(({ id }) => `stage.${id}`)),
    rows: now.institutions.filter(hasStages).map((institution): ReportCell[] => [
      institution.name,
      ...stages.map(({ id }): ReportCell => {
        const score = institution.stages[id]?.score;
        const origin = cells.now.rowOrigin(institution.name);
        if (!score) return figure(messages.notMeasured, origin);
        return measuredFigure(score, messages.notMeasured, origin, cells.now.lookUp(institution.name, `stage.${id}`));
      }),
    ]),
  };
}

import { documents, perspectiveWeights, reasonablePoints, roundHalfUp, type Sourced } from "../../../core";
import { axesSentences } from "../../axesSentences";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { mixedPeriodLines } from "./mixedPeriodLines";
import { partOf } from "./partOf";
import { tableBlocks } from "./tableBlocks";
import { textBlock } from "./textBlock";

/** How everything was measured, and what of it is an assumption. */
export function methodPart(context: AnnualContext): ReportPart {
  const { messages, frameworks, policy, language, places } = context;
  const { method } = messages;
  const { label, caveat } = frameworks.levels.policies[policy];
  const sentences = [
    method.performance(weightItems(true, context)),
    ...axesSentences(frameworks, method),
    method.nonService(frameworks.performance.nonService.caveat?.[language] ?? "", weightItems(false, context)),
    method.levels(label[language], caveat?.[language] ?? ""),
    method.stages,
    method.statistics,
    method.average,
    ...mixedPeriodLines(context),
    method.ties,
    method.leaps,
    method.names,
    method.sensitivity(String(reasonablePoints)),
    method.rounding,
    method.notMeasured,
    ...(places ? [method.formulas] : []),
  ];
  return partOf("method", context, [
    ...sentences.map((sentence): ReportBlock => textBlock(sentence)),
    { kind: "table", table: perspectivesTable(context) },
    { kind: "table", table: bandsTable(context) },
    ...tableBlocks(descriptionsTable(context)),
    { kind: "table", table: stagesTable(context) },
  ]);
}

function weightItems(isService: boolean, { frameworks, messages, language }: AnnualContext): readonly string[] {
  return perspectiveWeights(frameworks.performance, isService).map(({ perspective, weight }) =>
    messages.method.weightItem(perspective.label[language], weightText(weight)),
  );
}

/** A weight in per cents, as precisely as the assumption of rescaled weights is stated: 40%, 57.14%. */
function weightText(weight: number): string {
  return `${roundHalfUp(100 * weight, 2)}%`;
}

/** Whether a datum is stated or assumed, and where it stands. */
function standing({ source, assumption }: Sourced, { messages, language }: AnnualContext): ReportCell[] {
  const document = source && (documents[source.document]?.[language] ?? source.document);
  return [
    assumption === true ? messages.method.assumption : messages.method.stated,
    source && document !== undefined ? messages.method.source(document, source.place) : null,
  ];
}

function standingColumns({ messages: { columns } }: AnnualContext) {
  return [
    { title: columns.assumption, width: 26 },
    { title: columns.source, width: 60 },
  ];
}

function perspectivesTable(context: AnnualContext): ReportTable {
  const { messages, frameworks, language } = context;
  const { columns } = messages;
  return {
    id: "perspectives",
    caption: messages.captions.perspectives,
    columns: [
      { title: columns.perspective, width: 34 },
      { title: columns.axis, width: 34 },
      { title: columns.weight, width: 12, format: "interval" },
      ...standingColumns(context),
    ],
    rows: frameworks.performance.perspectives.flatMap((perspective): ReportCell[][] => {
      const total = perspective.axes.reduce((sum, { weight }) => sum + weight, 0);
      return [
        [perspective.label[language], null, perspective.weight, ...standing(perspective, context)],
        ...perspective.axes.map((axis): ReportCell[] => [
          null,
          axis.label[language],
          (perspective.weight * axis.weight) / total,
          ...standing(axis, context),
        ]),
      ];
    }),
  };
}

function bandsTable(context: AnnualContext): ReportTable {
  const { messages, frameworks, language, policy } = context;
  const { columns } = messages;
  const assumed = frameworks.levels.policies[policy];
  return {
    id: "bands",
    caption: messages.captions.bands,
    columns: [
      { title: columns.level, width: 34 },
      { title: columns.from, width: 10, format: "whole" },
      { title: columns.to, width: 10, format: "whole" },
      ...standingColumns(context),
    ],
    rows: frameworks.levels.levels.map((level): ReportCell[] => {
      const { from, to } = level.bands[policy];
      const isPublished = to === level.bands.published.to && from === level.bands.published.from;
      return [level.label[language], from, to, ...standing(isPublished ? level : assumed, context)];
    }),
  };
}

/** What the framework says of an institution at each level; left out where it says nothing. */
function descriptionsTable({ messages, frameworks, language, policy }: AnnualContext): ReportTable {
  const { columns } = messages;
  return {
    id: "levelDescriptions",
    caption: messages.captions.levelDescriptions,
    columns: [
      { title: columns.level, width: 34 },
      { title: columns.description, width: 90, sentences: true },
    ],
    rows: frameworks.levels.levels.flatMap(({ label, bands, description }): ReportCell[][] => {
      const said = description?.[language] ?? description?.ar;
      const { from, to } = bands[policy];
      return said === undefined ? [] : [[messages.bandOf(label[language], from, to), said]];
    }),
  };
}

function stagesTable(context: AnnualContext): ReportTable {
  const { messages, frameworks, language } = context;
  const { columns } = messages;
  return {
    id: "stageMaxima",
    caption: messages.captions.stageMaxima,
    columns: [
      { title: columns.stage, width: 30 },
      { title: columns.component, width: 46 },
      { title: columns.maximum, width: 12, format: "points" },
      ...standingColumns(context),
    ],
    rows: frameworks.stages.stages.flatMap((stage) =>
      stage.components.map((component, index): ReportCell[] => [
        index === 0 ? stage.label[language] : null,
        component.label[language],
        component.maximum,
        ...standing({ ...stage, ...component, source: component.source ?? stage.source }, context),
      ]),
    ),
  };
}

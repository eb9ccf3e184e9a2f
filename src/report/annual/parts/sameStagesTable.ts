import { changeOf, type StageOfBoth } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportTable } from "../reportDocument";
import { measuredFigure } from "./cells/figure";
import { bothOrigins } from "./cells/pairOrigin";

/** The stages over the institutions measured in both rounds; no row where the averages above it have these bases already. */
export function sameStagesTable({ comparison, cells, messages, frameworks, language }: AnnualContext): ReportTable {
  const { columns } = messages;
  const same = comparison.past?.sameStages ?? [];
  const bases = [...comparison.stages, ...(comparison.past?.stages ?? [])];
  const isOther = same.some(({ stage, now }) => bases.some((each) => each.stage === stage && each.of !== now.of));
  const labelOf = (id: string) => frameworks.stages.stages.find((stage) => stage.id === id)?.label[language] ?? id;
  return {
    id: "sameStages",
    caption: messages.captions.sameStages,
    columns: [
      { title: columns.stage, width: 30 },
      { title: columns.base, width: 16, format: "whole" },
      { title: messages.ofRound(columns.average, cells.before?.name ?? columns.before), width: 18, format: "score" },
      { title: messages.ofRound(columns.average, cells.now.name), width: 18, format: "score" },
      { title: columns.change, width: 12, format: "leap" },
    ],
    rows: isOther ? same.map((stage) => [labelOf(stage.stage), ...scoreCells(stage, messages.notMeasured)]) : [],
    origin: bothOrigins(cells, messages, "name", ...same.map(({ stage }) => `stage.${stage}`)),
    basis: messages.basis.unrounded,
  };
}

function scoreCells({ before, now }: StageOfBoth, words: string): ReportCell[] {
  return [now.of, before.average, now.average, changeOf(before.average, now.average)].map((value) =>
    typeof value === "number" ? value : measuredFigure(value, words),
  );
}

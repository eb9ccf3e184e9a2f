import type { Component, Measured, OpenScore, Stage } from "../../../core";
import { scoreScale } from "../../../core";
import { measuredFigure } from "../parts/cells/figure";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";
import { ownScore } from "./scoreCells";

/**
 * The checklist of the readiness assessment: each stage with its score, and below it the points of its components against
 * their maxima, each figure with the cell that it comes from.
 */
export function componentBlocks(context: InstitutionContext): readonly ReportBlock[] {
  const { own, annual, words } = context;
  if (Object.keys(own.stages).length === 0) return [];
  if (!own.components) return [{ kind: "text", text: words.componentsNotKept }];
  const { stages } = annual.frameworks.stages;
  return [
    {
      kind: "table",
      table: {
        id: "components",
        caption: words.captions.components,
        columns: [
          { title: words.columns.component, width: 34 },
          { title: words.columns.points, width: 14, format: "points" },
          { title: words.columns.maximum, width: 10, format: "points" },
        ],
        rows: stages.flatMap((stage) => [
          stageRow(stage, own.stages[stage.id], context),
          ...stage.components.map((component) => componentRow(component, own.components?.[component.id], context)),
        ]),
        subtotals: subtotalsOf(stages),
        basis: words.stageRows,
      },
    },
  ];
}

function stageRow({ id, label }: Stage, score: OpenScore | undefined, context: InstitutionContext): ReportCell[] {
  const { cells, language } = context.annual;
  const column = `stage.${id}`;
  const shown = ownScore(score, column, cells.now.origin(column), context);
  return [label[language], withFormat(shown, "score"), scoreScale.high];
}

function componentRow(
  { id, label, maximum }: Component,
  points: Measured<number> | undefined,
  { own, annual }: InstitutionContext,
): ReportCell[] {
  const { cells, language, messages } = annual;
  const column = `component.${id}`;
  const origin = cells.now.origin(column);
  const value = points ?? { measured: false, reason: { kind: "missing" } };
  return [
    label[language],
    measuredFigure(value, messages.notMeasured, origin, cells.now.lookUp(own.name, column)),
    maximum,
  ];
}

/** The indices of the rows of stages among those of their components. */
function subtotalsOf(stages: readonly Stage[]): readonly number[] {
  let row = 0;
  return stages.map(({ components }) => {
    const own = row;
    row += components.length + 1;
    return own;
  });
}

function withFormat(cell: ReportCell, format: "score"): ReportCell {
  return typeof cell === "object" && cell !== null ? { ...cell, format } : cell;
}

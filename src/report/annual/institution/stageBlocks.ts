import { inPlaceMessages } from "../../../messages/inPlaceMessages";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";
import { averageCell, averagesOrigin, ownScore } from "./scoreCells";

/** The five stages: the institution's score, the government's average and the target, as a table and as a chart. */
export function stageBlocks(context: InstitutionContext): readonly ReportBlock[] {
  const { own, annual, government, words } = context;
  const { frameworks, language, cells } = annual;
  if (Object.keys(own.stages).length === 0) return [{ kind: "text", text: words.noStages }];
  const { series } = inPlaceMessages(language);
  const hasTargets = government.stages.some(({ target }) => target !== undefined);
  const names = [series.institution, series.average, ...(hasTargets ? [series.target] : [])];
  const columns = frameworks.stages.stages.map(({ id }) => `stage.${id}`);
  const origin = cells.now.origin(...columns);
  const averages = averagesOrigin(government.stages, columns, context);
  const rows = frameworks.stages.stages.map(({ id, label }): ReportCell[] => {
    const average = government.stages.find(({ stage }) => stage === id);
    return [
      label[language],
      ownScore(own.stages[id], `stage.${id}`, origin, context),
      average ? averageCell(average, averages, context) : null,
      ...(hasTargets ? [average?.target ?? null] : []),
    ];
  });
  return [
    {
      kind: "table",
      table: {
        id: "stages",
        caption: words.captions.stages,
        columns: [
          { title: words.columns.stage, width: 30 },
          ...names.map((title) => ({ title, width: 16, format: "score" as const })),
        ],
        rows,
        basis: words.outOf100,
        origin,
      },
    },
    {
      kind: "chart",
      chart: {
        title: words.captions.stagesChart,
        kind: "columns",
        table: "stages",
        categories: 0,
        series: names.map((_, index) => index + 1),
        format: "whole",
        maximum: 100,
      },
    },
  ];
}

import type { AverageScore, OpenScore } from "../../../core";
import { inPlaceMessages } from "../../../messages/inPlaceMessages";
import { figure } from "../parts/cells/figure";
import { levelFormula } from "../parts/cells/levelFormula";
import { levelWord } from "../parts/levelWord";
import { noLevelWord } from "../parts/noLevelWord";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";
import { averageCell, averagesOrigin, ownScore } from "./scoreCells";

/** The perspectives of institutional performance, the overall score and its level, beside the averages of all institutions. */
export function performanceBlocks(context: InstitutionContext): readonly ReportBlock[] {
  const { own, annual, government, words } = context;
  const { frameworks, language, cells, policy } = annual;
  if (!own.overall) return [];
  const { series, overall, level } = inPlaceMessages(language);
  const columns = frameworks.performance.perspectives.map(({ id }) => `perspective.${id}`);
  const origin = cells.now.origin(...columns, "overall");
  const compared = frameworks.performance.perspectives.filter(({ id }) => own.perspectives[id]);
  const averages = averagesOrigin(
    [...compared.flatMap(({ id }) => government.perspectives[id] ?? []), government.overall],
    [...compared.map(({ id }) => `perspective.${id}`), "overall"],
    context,
  );
  const rows = frameworks.performance.perspectives.flatMap(({ id, label }): ReportCell[][] => {
    const score = own.perspectives[id];
    const average = government.perspectives[id];
    if (!score || !average) return [];
    const beside = averageCells(average, averages, context);
    return [[label[language], ownScore(score, `perspective.${id}`, origin, context), ...beside]];
  });
  return [
    {
      kind: "table",
      table: {
        id: "performance",
        caption: words.captions.performance,
        columns: [
          { title: words.columns.perspective, width: 30 },
          { title: series.institution, width: 16, format: "score" },
          { title: series.average, width: 16, format: "score" },
          { title: words.columns.averageOf, width: 14, format: "whole" },
        ],
        rows: [
          ...rows,
          [
            overall,
            ownScore(own.overall, "overall", origin, context),
            ...averageCells(government.overall, averages, context),
          ],
          [level, levelCell(own.overall, origin, context), null, null],
        ],
        basis: words.levelsReadBy(frameworks.levels.policies[policy].label[language]),
        origin,
      },
    },
  ];
}

/** The level of the overall score, live over the score's cell. */
function levelCell({ score }: OpenScore, origin: string, { own, annual }: InstitutionContext): ReportCell {
  const { messages, cells } = annual;
  const overall = cells.now.lookUp(own.name, "overall");
  const words = { notMeasured: messages.notMeasured, noLevel: noLevelWord(annual) };
  return figure(levelWord(score, annual), origin, overall && levelFormula(overall, { ...annual, ...words }));
}

/** The average of those who have the perspective, and how many they are. */
function averageCells(average: AverageScore, origin: string, context: InstitutionContext): ReportCell[] {
  return [averageCell(average, origin, context), figure(average.of, origin)];
}

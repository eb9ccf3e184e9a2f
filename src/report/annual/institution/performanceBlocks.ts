import type { AverageScore } from "../../../core";
import { inPlaceMessages } from "../../../messages/inPlaceMessages";
import { figure } from "../parts/cells/figure";
import { levelWord } from "../parts/levelWord";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";
import { ownScore } from "./scoreCells";

/** The perspectives of institutional performance, the overall score and its level, beside the averages of all institutions. */
export function performanceBlocks(context: InstitutionContext): readonly ReportBlock[] {
  const { own, annual, government, words } = context;
  const { frameworks, language, cells, policy } = annual;
  if (!own.overall) return [];
  const { series, overall, level } = inPlaceMessages(language);
  const columns = frameworks.performance.perspectives.map(({ id }) => `perspective.${id}`);
  const origin = cells.now.origin(...columns, "overall");
  const rows = frameworks.performance.perspectives.flatMap(({ id, label }): ReportCell[][] => {
    const score = own.perspectives[id];
    const average = government.perspectives[id];
    if (!score || !average) return [];
    return [[label[language], ownScore(score, `perspective.${id}`, origin, context), ...averageOf(average, context)]];
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
          [overall, ownScore(own.overall, "overall", origin, context), ...averageOf(government.overall, context)],
          [level, figure(levelWord(own.overall.score, annual), origin), null, null],
        ],
        basis: words.levelsReadBy(frameworks.levels.policies[policy].label[language]),
        origin,
      },
    },
  ];
}

/** The average of those who have the perspective, and how many they are. */
function averageOf(average: AverageScore, { annual }: InstitutionContext): ReportCell[] {
  return [average.average.measured ? average.average.value : annual.messages.notMeasured, average.of];
}

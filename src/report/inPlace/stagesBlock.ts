import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedCell } from "../describedWorkbook";
import type { ScoreCell, ScoresInPlace } from "./scoreEdit";
import type { ScoredStage } from "./scoredGroups";
import { seriesOffset, type StagesBlock } from "./stagesChart";

const seriesOrder = ["institution", "average", "target"] as const;

/**
 * The cells under the chart: a row a stage, its name, its score, and what was given of the government's average and of the
 * target. What was not given is not written, so that what the user typed there stays.
 */
export function stagesBlock(
  { firstRow, column }: StagesBlock,
  stages: readonly ScoredStage[],
  scoreOf: (stage: ScoredStage) => DescribedCell,
  { average = {}, target = {} }: ScoresInPlace,
  { messages, language }: { readonly messages: InPlaceMessages; readonly language: MessageLanguage },
): readonly ScoreCell[] {
  const header = (["stage", ...seriesOrder] as const).map((name): ScoreCell => ({
    row: firstRow - 1,
    column: column + (name === "stage" ? 0 : seriesOffset[name]),
    value: messages.headers[name],
  }));
  const rows = stages.flatMap((stage, index): ScoreCell[] => {
    const at = { row: firstRow + index, format: "score" } as const;
    return [
      { row: at.row, column, value: stage.label[language] },
      { ...at, column: column + seriesOffset.institution, value: scoreOf(stage) },
      ...(["average", "target"] as const).flatMap((series): ScoreCell[] => {
        const given = { average, target }[series][stage.id];
        return given === undefined ? [] : [{ ...at, column: column + seriesOffset[series], value: given }];
      }),
    ];
  });
  return [...header, ...rows];
}

import { builtInFrameworks, type Scorecard, type ScorecardScores } from "../../core";
import { inPlaceMessages, type ChartSeries } from "../../messages/inPlaceMessages";
import { reportMessages } from "../../messages/reportMessages";
import type { DescribedCell } from "../describedWorkbook";
import type { ReportContext } from "../reportContext";
import type { BesideCard } from "./besideCard";
import { cellText } from "./cellText";
import { scoreValue } from "./groupScore";
import { layoutBeside } from "./layout";
import { headersInAll } from "./ownContent";
import { scoreColumn, scoreRows, type ScoreColumn } from "./scoreColumn";
import { scoredStages, type ScoredStage } from "./scoredGroups";
import type { ScoreEdit, ScoresInPlace } from "./scoreEdit";
import type { SheetSpace } from "./sheetSpace";
import { stagesBlock } from "./stagesBlock";
import { chartSize, seriesOffset, stagesChart, type StagesBlock } from "./stagesChart";
import { stageFormula } from "./stageFormula";

/**
 * The scores of the stages beside the card; with the block for the chart where one is wanted, or where some stage has no
 * row of its own for its score to stand in.
 */
export function stagesInPlace(
  card: Scorecard,
  scores: Extract<ScorecardScores, { kind: "stages" }>,
  { space, frame }: BesideCard,
  { frameworks, language }: ReportContext,
  options: ScoresInPlace,
): Omit<ScoreEdit, "occupied"> {
  const messages = inPlaceMessages(language);
  const stages = scoredStages(card, scores, frameworks);
  // The worksheet functions know the built-in framework alone.
  const isLive = options.as === "formulas" && frameworks.stages === builtInFrameworks.stages;
  const scoreOf = (stage: ScoredStage): DescribedCell =>
    isLive ? stageFormula(stage, card, messages, language) : scoreValue(stage, messages, language);
  const rows = scoreRows(frame, stages);
  const layout = layoutBeside(space, frame, {
    hasScores: rows.length > 0,
    scoreHeaders: headersInAll("stageScore"),
    blockHeaders: headersInAll("stage"),
    blockRows: stages.length + 3 + chartSize.rows,
    blockColumns: chartSize.columns,
  });
  const beside = scoreColumn(layout.scoreColumn, frame, messages.headers.stageScore, stages, scoreOf);
  if (!options.withChart && rows.length === stages.length) return { cells: beside.cells, charts: [] };

  const block: StagesBlock = { firstRow: frame.topRow + 1, column: layout.blockColumn, stages: stages.length };
  const cells = stagesBlock(block, stages, drawnScore(scoreOf, beside, isLive), options, {
    messages,
    language,
  });
  const sentenceRow = block.firstRow + block.stages;
  const sentence = cellText(reportMessages(language).stagesHaveNoLevel);
  const chart = stagesChart(block, drawnSeries(block, stages, space, options), sentenceRow + 2, messages);
  return {
    cells: [...beside.cells, ...cells, { row: sentenceRow, column: block.column, value: sentence }],
    charts: options.withChart ? [chart] : [],
  };
}

/** A score as the chart can draw it: where there is none, a blank cell or #N/A, since a text would be drawn as 0. */
function drawnScore(
  scoreOf: (stage: ScoredStage) => DescribedCell,
  { addresses }: ScoreColumn,
  isLive: boolean,
): (stage: ScoredStage) => DescribedCell {
  return (stage) => {
    const score = scoreOf(stage);
    if (!isLive) return typeof score === "number" ? score : null;
    const address = addresses.get(stage.id);
    if (address !== undefined) return { formula: `=IF(ISNUMBER(${address}),${address},NA())` };
    return typeof score === "object" && score ? { formula: `=IFERROR(1*(${score.formula.slice(1)}),NA())` } : null;
  };
}

/** The institution's scores always; the others where one of them is given or stands in the block already. */
function drawnSeries(
  { firstRow, column }: StagesBlock,
  stages: readonly ScoredStage[],
  space: SheetSpace,
  options: ScoresInPlace,
): readonly ChartSeries[] {
  return (["institution", "average", "target"] as const).filter(
    (series) =>
      series === "institution" ||
      stages.some(
        ({ id }, index) =>
          options[series]?.[id] !== undefined ||
          typeof space.value(firstRow + index, column + seriesOffset[series]) === "number",
      ),
  );
}

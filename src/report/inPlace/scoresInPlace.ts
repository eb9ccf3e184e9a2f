import type { Area, ScorecardAssessment, Sheet } from "../../core";
import type { ReportContext } from "../reportContext";
import { cardFrame } from "./cardFrame";
import { ownContent } from "./ownContent";
import { performanceInPlace } from "./performanceInPlace";
import type { ScoreCell, ScoreEdit, ScoresInPlace } from "./scoreEdit";
import { sheetSpace, type SheetSpace } from "./sheetSpace";
import { stagesInPlace } from "./stagesInPlace";

/**
 * The scores of a scorecard, to be written into its own sheet: a column of scores beside the card, and a block with what
 * belongs to the whole. For readiness by stage the block is for the chart (institution, government average, target) and no
 * level is ever given; for institutional performance it holds the perspectives, the overall score, its level, the distance
 * to the next level and the policy. What is not measured is a sentence, never 0.
 * Written again, it goes to the same cells, which are known by our headers. It never chooses a place where something
 * stands; what others have written into its cells since is `occupied`.
 */
export function scoresInPlace(
  assessment: ScorecardAssessment,
  sheet: Pick<Sheet, "grid" | "facts">,
  context: ReportContext,
  options: ScoresInPlace,
): ScoreEdit {
  const { scorecard, scores } = assessment;
  if (scorecard.columns.points === undefined) return { cells: [], charts: [], occupied: [] };
  const place = { space: sheetSpace(sheet), frame: cardFrame(scorecard, sheet.grid, context.frameworks) };
  const { cells, charts } =
    scores.kind === "stages"
      ? stagesInPlace(scorecard, scores, place, context, options)
      : performanceInPlace(scorecard, scores, place, context, options);
  return { cells, charts, occupied: occupiedBy(cells, place.space, context) };
}

/** The cells among these that hold what is not ours. */
function occupiedBy(cells: readonly ScoreCell[], space: SheetSpace, { frameworks }: ReportContext): readonly Area[] {
  const isOwn = ownContent(frameworks);
  return cells
    .filter(({ row, column }) => !isOwn(space.value(row, column)))
    .map(({ row, column }) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }));
}

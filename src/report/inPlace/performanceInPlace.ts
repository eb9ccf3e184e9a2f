import { builtInFrameworks, type Scorecard, type ScorecardScores } from "../../core";
import { inPlaceMessages } from "../../messages/inPlaceMessages";
import type { DescribedCell } from "../describedWorkbook";
import type { ReportContext } from "../reportContext";
import type { BesideCard } from "./besideCard";
import { scoreValue } from "./groupScore";
import { layoutBeside } from "./layout";
import { headersInAll } from "./ownContent";
import { performanceBlock, performanceColumns } from "./performanceBlock";
import { performanceSentences } from "./performanceSentences";
import { perspectiveFormula } from "./perspectiveFormula";
import { scoreColumn, scoreRows } from "./scoreColumn";
import { scoredPerspectives, type ScoredPerspective } from "./scoredGroups";
import type { ScoreEdit, ScoresInPlace } from "./scoreEdit";

/** The scores of the perspectives beside the card, and a block with the overall score, its level, the way to the next one, and the policy. */
export function performanceInPlace(
  card: Scorecard,
  scores: Extract<ScorecardScores, { kind: "performance" }>,
  { space, frame }: BesideCard,
  context: ReportContext,
  options: ScoresInPlace,
): Omit<ScoreEdit, "occupied"> {
  const { frameworks, language } = context;
  const messages = inPlaceMessages(language);
  const perspectives = scoredPerspectives(card, scores, frameworks);
  // The worksheet functions know the built-in frameworks alone.
  const isLive =
    options.as === "formulas" &&
    frameworks.performance === builtInFrameworks.performance &&
    frameworks.levels === builtInFrameworks.levels;
  const scoreOf = (perspective: ScoredPerspective): DescribedCell =>
    isLive ? perspectiveFormula(perspective, messages, language) : scoreValue(perspective, messages, language);
  const sentences = performanceSentences(scores, context);
  const layout = layoutBeside(space, frame, {
    hasScores: scoreRows(frame, perspectives).length > 0,
    scoreHeaders: headersInAll("perspectiveScore"),
    blockHeaders: headersInAll("perspective"),
    blockRows: perspectives.length + 4 + sentences.length,
    blockColumns: performanceColumns,
  });
  const beside = scoreColumn(layout.scoreColumn, frame, messages.headers.perspectiveScore, perspectives, scoreOf);
  const inBlock = (perspective: ScoredPerspective): DescribedCell => {
    const address = beside.addresses.get(perspective.id);
    return isLive && address !== undefined ? { formula: `=${address}` } : scoreOf(perspective);
  };
  const place = { row: frame.topRow, column: layout.blockColumn };
  const words = { levels: frameworks.levels, policy: scores.policy, messages, language };
  const cells = performanceBlock(place, perspectives, inBlock, scores, { ...words, isLive });
  const firstSentence = frame.topRow + perspectives.length + 4;
  return {
    cells: [
      ...beside.cells,
      ...cells,
      ...sentences.map((value, index) => ({ row: firstSentence + index, column: place.column, value })),
    ],
    charts: [],
  };
}

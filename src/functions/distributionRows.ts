import { levelDistribution, type LevelPolicy, type Measured } from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { levelLabel } from "./levelAnswers";
import { matrix } from "./matrix";
import { scoreCell } from "./scoreCell";
import { Unanswerable } from "./unanswerable";
import { valueOf } from "./valueOf";

/**
 * A row for each level, the highest first: name, count, share of the scores. Scores in no published band have a row of
 * their own when there are any. Blank cells are left out; any other cell without a score stops the count, since a share
 * that silently left it out would be wrong.
 */
export function distributionRows(scores: unknown, policy: LevelPolicy, language: MessageLanguage): unknown[][] {
  const cells = matrix(scores).flat().map(scoreCell);
  cells.forEach(requireScoreOrBlank);
  const { levels, noPublishedLevel } = levelDistribution(cells, policy);
  const rows = levels.map(({ level, count, share }) => [levelLabel(level, language), count, valueOf(share)]);
  if (noPublishedLevel.count === 0) return rows;
  return [
    ...rows,
    [functionMessages(language).noPublishedLevel, noPublishedLevel.count, valueOf(noPublishedLevel.share)],
  ];
}

function requireScoreOrBlank(score: Measured<number>, index: number): void {
  if (score.measured || score.reason.kind === "blank") return;
  const parts = [{ id: `scores[${index + 1}]`, reason: score.reason }];
  throw new Unanswerable({ kind: "notMeasured", reason: { kind: "parts", parts } });
}

import { ifAllMeasured, levelDistribution, type LevelPolicy } from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { levelLabel } from "./levelAnswers";
import { matrix } from "./matrix";
import { scoreCell } from "./scoreCell";
import { valueOf } from "./valueOf";

/**
 * A row for each level, the highest first: name, count, share of the scores. Scores in no published band have a row of
 * their own when there are any. Blank cells are left out; any other cell without a score stops the count, since a share
 * that silently left it out would be wrong.
 */
export function distributionRows(scores: unknown, policy: LevelPolicy, language: MessageLanguage): unknown[][] {
  const cells = matrix(scores).flat().map(scoreCell);
  cells.forEach((value, index) => {
    if (value.measured || value.reason.kind === "blank") return;
    valueOf(ifAllMeasured([{ id: `scores[${index + 1}]`, value }], 0));
  });
  const { levels, noPublishedLevel } = levelDistribution(cells, policy);
  const rows = levels.map(({ level, count, share }) => [levelLabel(level, language), count, valueOf(share)]);
  if (noPublishedLevel.count === 0) return rows;
  return [
    ...rows,
    [functionMessages(language).noPublishedLevel, noPublishedLevel.count, valueOf(noPublishedLevel.share)],
  ];
}

import { level, levelsFramework, type LevelPolicy, type LevelResult } from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { foldCell } from "./foldCell";
import { choiceOf, knownName, type Choice } from "./knownName";
import { scoreCell } from "./scoreCell";
import { Unanswerable } from "./unanswerable";
import { valueOf } from "./valueOf";

/** The name of a score's level, or the words for "no published level". */
export function levelName(cell: unknown, policy: LevelPolicy, language: MessageLanguage): string {
  const result = levelOf(cell, policy);
  return result.kind === "level" ? levelLabel(result.level, language) : functionMessages(language).noPublishedLevel;
}

export function levelLabel(id: string, language: MessageLanguage): string {
  return levelsFramework.levels.find((each) => each.id === id)?.label[language] ?? id;
}

/** The number of a level, 1 the lowest, from a score or from the level's own name (so that it reads what MATURITYLEVEL wrote). */
export function levelNumberOf(cell: unknown, policy: LevelPolicy): number {
  const value = foldCell(cell);
  const isName = typeof value === "string" && Number.isNaN(Number(value));
  const result = levelOf(isName ? knownName("score", cell, levelNames) : cell, policy);
  if (result.kind !== "level") throw new Unanswerable({ kind: "noPublishedLevel" });
  return result.number;
}

function levelOf(cell: unknown, policy: LevelPolicy): LevelResult {
  const score = scoreCell(cell);
  valueOf(score);
  return level(score, policy);
}

/**
 * Every name of every level, in Arabic also with the article, and the words for none; each stands for the highest score that
 * it is given to. A sentence lists them in Arabic, and last what else is a score.
 */
const levelNames: readonly Choice<number>[] = [
  ...levelsFramework.levels.map(({ id, bands, label, aliases }) =>
    choiceOf(bands.published.to, { id, labels: label, aliases: [...aliases, `ال${label.ar}`] }, "ar"),
  ),
  {
    value: levelsFramework.levels.at(-1)!.bands.contiguous.to,
    label: "0–100",
    spellings: [functionMessages("ar").noPublishedLevel, functionMessages("en").noPublishedLevel],
  },
];

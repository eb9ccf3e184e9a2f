import type { LevelPolicy, LevelsFramework } from "../../core";
import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import type { MessageLanguage } from "../../messages/language";
import { text } from "./guardedFormula";

/** What a level's cells are computed from. */
export interface LevelWords {
  readonly levels: LevelsFramework;
  readonly policy: LevelPolicy;
  readonly messages: InPlaceMessages;
  readonly language: MessageLanguage;
}

/** The level of the overall score in a cell; `score` is what the worksheet function reads it from. */
export function levelFormula(overall: string, score: string, { policy, messages, language }: LevelWords): string {
  const level = `JAHIZ.MATURITYLEVEL(${score},${text(language)},${text(policy)})`;
  return `=IF(ISNUMBER(${overall}),${level},${text(messages.overallMissing)})`;
}

/** How many points are missing to the next level: to half a point below its band, from where scores round up into it. */
export function distanceFormula(overall: string, words: LevelWords): string {
  const { messages } = words;
  const answer = (from: number) => `ROUND(${from - 0.5}-${overall},10)`;
  return byNextLevel(overall, words, answer, text(messages.highestLevel));
}

/** The name of the next level, and where its band begins. */
export function nextLevelFormula(overall: string, words: LevelWords): string {
  const { messages } = words;
  return byNextLevel(overall, words, (from, label) => text(messages.nextLevel(label, from)), text(""));
}

/** One answer for each level that lies above the score, tried from the lowest. */
function byNextLevel(
  overall: string,
  { levels, policy, messages, language }: LevelWords,
  answer: (from: number, label: string) => string,
  highest: string,
): string {
  const above = [...levels.levels]
    .sort((a, b) => a.number - b.number)
    .map(({ bands, label }) => ({ from: bands[policy].from, label: label[language] }))
    .filter(({ from }) => from > 0);
  const chosen = above.reduceRight(
    (otherwise, { from, label }) => `IF(ROUND(${overall},10)<${from - 0.5},${answer(from, label)},${otherwise})`,
    highest,
  );
  return `=IF(ISNUMBER(${overall}),${chosen},${text(messages.overallMissing)})`;
}

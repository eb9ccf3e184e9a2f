import type { Labels, LevelDistance, LevelResult } from "../../core";
import { functionMessages } from "../../messages/functionMessages";
import { cellText } from "./cellText";
import type { LevelWords } from "./levelFormulas";

/** The level's name; the words of the worksheet functions where the score lies in no published band. */
export function levelValue(level: LevelResult, words: LevelWords): string {
  const { messages, language } = words;
  if (level.kind === "notMeasured") return cellText(messages.overallMissing);
  return level.kind === "level" ? labelOf(level.level, words) : functionMessages(language).noPublishedLevel;
}

/** The points missing to the next level. */
export function distanceValue(distance: LevelDistance, { messages }: LevelWords): string | number {
  if (distance.kind === "next") return distance.points;
  return cellText(distance.kind === "highest" ? messages.highestLevel : messages.overallMissing);
}

/** The next level and where it begins; blank where there is none. */
export function nextLevelValue(distance: LevelDistance, words: LevelWords): string | null {
  if (distance.kind === "highest") return null;
  if (distance.kind === "notMeasured") return cellText(words.messages.overallMissing);
  return cellText(words.messages.nextLevel(labelOf(distance.level, words), distance.from));
}

function labelOf(id: string, { levels, language }: LevelWords): string {
  const label: Labels | undefined = levels.levels.find((level) => level.id === id)?.label;
  return label?.[language] ?? id;
}

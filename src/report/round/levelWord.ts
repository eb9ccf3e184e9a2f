import { builtInFrameworks, type Frameworks, type LevelResult } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";

/** A level's name, or that there is none; undefined where nothing was measured. */
export function levelWord(
  level: LevelResult | undefined,
  language: MessageLanguage,
  { levels }: Pick<Frameworks, "levels"> = builtInFrameworks,
): string | undefined {
  if (!level || level.kind === "notMeasured") return undefined;
  if (level.kind === "noPublishedLevel") return roundMessages(language).words.noPublishedLevel;
  return levels.levels.find(({ id }) => id === level.level)?.label[language] ?? level.level;
}

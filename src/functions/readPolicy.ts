import { defaultLevelPolicy, levelsFramework, type LevelPolicy } from "../core";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { choiceOf, knownName } from "./knownName";

/** The reading of the level bands asked for; as published when none is. */
export function readPolicy(given: unknown, language: MessageLanguage): LevelPolicy {
  if (cellText(given) === "") return defaultLevelPolicy;
  const choices = Object.entries(levelsFramework.policies).map(([id, { label, aliases }]) => ({
    ...choiceOf(id as LevelPolicy, { id, labels: label, aliases }, language),
    label: language === "ar" ? label.ar : id,
  }));
  return knownName("policy", given, choices);
}

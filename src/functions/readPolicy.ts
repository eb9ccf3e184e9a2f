import { defaultLevelPolicy, levelsFramework, type LevelPolicy } from "../core";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { choiceOf, knownName } from "./knownName";

const policies = Object.entries(levelsFramework.policies).map(([id, policy]) => ({ ...policy, id: id as LevelPolicy }));

/** The reading of the level bands asked for; as published when none is. */
export function readPolicy(given: unknown, language: MessageLanguage): LevelPolicy {
  if (cellText(given) === "") return defaultLevelPolicy;
  const choices = policies.map((policy) => ({
    ...choiceOf(policy.id, { ...policy, labels: { ...policy.label } }, language),
    label: language === "ar" ? policy.label.ar : policy.id,
  }));
  return knownName("policy", given, choices);
}

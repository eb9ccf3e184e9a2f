import { level, type Measured } from "../../../core";
import type { AnnualContext } from "../annualContext";

/** The level of a score in words, by the report's policy. */
export function levelWord(score: Measured<number>, { frameworks, policy, language, messages }: AnnualContext): string {
  const found = level(score, policy, frameworks.levels);
  if (found.kind === "notMeasured") return messages.notMeasured;
  if (found.kind === "noPublishedLevel") return messages.noPublishedLevel;
  return frameworks.levels.levels.find(({ id }) => id === found.level)?.label[language] ?? found.level;
}

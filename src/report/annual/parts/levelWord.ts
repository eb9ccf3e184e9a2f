import { level, type Measured } from "../../../core";
import type { AnnualContext } from "../annualContext";
import { noLevelWord } from "./noLevelWord";

/** The level of a score in words, by the report's policy. */
export function levelWord(score: Measured<number>, context: AnnualContext): string {
  const { frameworks, policy, language, messages } = context;
  const found = level(score, policy, frameworks.levels);
  if (found.kind === "notMeasured") return messages.notMeasured;
  if (found.kind === "noPublishedLevel") return noLevelWord(context);
  return frameworks.levels.levels.find(({ id }) => id === found.level)?.label[language] ?? found.level;
}

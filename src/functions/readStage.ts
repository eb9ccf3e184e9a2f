import { stagesFramework, type Stage } from "../core";
import type { MessageLanguage } from "../messages/language";
import { choiceOf, knownName } from "./knownName";

/** The stage that a cell names. */
export function readStage(given: unknown, language: MessageLanguage): Stage {
  const choices = stagesFramework.stages.map((stage) => choiceOf(stage, { ...stage, labels: stage.label }, language));
  return knownName("stage", given, choices);
}

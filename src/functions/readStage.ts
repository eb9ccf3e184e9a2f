import { stagesFramework, type Stage } from "../core";
import type { MessageLanguage } from "../messages/language";
import { knownName } from "./knownName";

/** The stage that a cell names. */
export function readStage(given: unknown, language: MessageLanguage): Stage {
  const choices = stagesFramework.stages.map((stage) => ({
    value: stage,
    label: stage.label[language],
    spellings: [stage.id, stage.label.ar, stage.label.en, ...stage.aliases],
  }));
  return knownName("stage", given, choices);
}

import { level, levelsFramework, type LevelPolicy, type Measured } from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { choiceOf, findChoice, type Choice } from "./knownName";
import { measuredCell } from "./measuredCell";
import { Unanswerable } from "./unanswerable";

/** The name of a score's level, or the words for "no published level". */
export function levelName(score: Measured<number>, policy: LevelPolicy, language: MessageLanguage): string {
  const result = level(score, policy);
  if (result.kind === "notMeasured") throw new Unanswerable(result);
  return result.kind === "level" ? levelLabel(result.level, language) : functionMessages(language).noPublishedLevel;
}

export function levelLabel(id: string, language: MessageLanguage): string {
  return levelsFramework.levels.find((each) => each.id === id)?.label[language] ?? id;
}

/** The number of a level, 1 the lowest, from a score or from the level's own name (so that it reads what MATURITYLEVEL wrote). */
export function levelNumberOf(cell: unknown, policy: LevelPolicy): number {
  const named = cellText(cell) === "" ? undefined : findChoice(cell, levelNames);
  if (named) return numberOrNone(named.value);
  const result = level(measuredCell(cell), policy);
  if (result.kind === "notMeasured") throw new Unanswerable(result);
  return numberOrNone(result.kind === "level" ? result.number : undefined);
}

function numberOrNone(number: number | undefined): number {
  if (number === undefined) throw new Unanswerable({ kind: "noPublishedLevel" });
  return number;
}

/** Every name of every level, and the words for none. */
const levelNames: readonly Choice<number | undefined>[] = [
  ...levelsFramework.levels.map((each) => choiceOf(each.number, { ...each, labels: { ...each.label } }, "en")),
  {
    value: undefined,
    label: "",
    spellings: [functionMessages("ar").noPublishedLevel, functionMessages("en").noPublishedLevel],
  },
];

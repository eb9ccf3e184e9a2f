import type { CellValue } from "../../../core";
import { languages, type MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import { isWord } from "../wordIn";

/** True where the inventory or scorecard was not handed in. */
export function isNotHandedIn(cell: CellValue): boolean {
  return isWord(cell, ({ words }) => words.notHandedIn);
}

/** The same words in each language, for formulas. */
export function notHandedInWords(): readonly string[] {
  return languages.map((language) => roundMessages(language).words.notHandedIn);
}

/** True for the words that say why an institution has no such value at all. */
export function isAbsent(cell: CellValue): boolean {
  return isNotHandedIn(cell) || isWord(cell, ({ words }) => words.notApplicable);
}

/** True for points that a round written before did not keep. */
export function isNotKept(cell: CellValue): boolean {
  return isWord(cell, ({ words }) => words.notKept);
}

/** Why an institution has no such value: the scorecard was not handed in, or the part does not apply to it. */
export function absent(isCardThere: boolean, language: MessageLanguage): string {
  const { words } = roundMessages(language);
  return isCardThere ? words.notApplicable : words.notHandedIn;
}

import { matchingKey, type CellValue } from "../../core";
import { languages, type MessageLanguage } from "../../messages/language";
import { roundMessages, type RoundMessages } from "../../messages/roundMessages";

/** The id under which one of our words stands in a cell, in whichever language the round was written. */
export function wordIn<Id extends string>(
  cell: CellValue,
  words: (messages: RoundMessages, language: MessageLanguage) => Readonly<Record<Id, string>>,
): Id | undefined {
  if (typeof cell !== "string") return undefined;
  const key = matchingKey(cell);
  for (const language of languages) {
    const all = Object.entries(words(roundMessages(language), language)) as [Id, string][];
    const found = all.find(([, word]) => matchingKey(word) === key);
    if (found) return found[0];
  }
  return undefined;
}

/** Whether a cell holds this word of ours, in either language. */
export function isWord(cell: CellValue, word: (messages: RoundMessages, language: MessageLanguage) => string): boolean {
  return wordIn(cell, (messages, language) => ({ word: word(messages, language) })) === "word";
}

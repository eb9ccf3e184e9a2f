import type { MessageLanguage } from "../../../messages/language";

/** Marks that nobody sees and that say from which side a text is read. */
const marks: Readonly<Record<MessageLanguage, string>> = { ar: "\u200F", en: "\u200E" };

/**
 * A sentence as a cell holds it: spreadsheets read a cell from the side of its first letter, so that a sentence which begins
 * with a name or value of the other script is told its own side by a mark.
 */
export function readingFrom(language: MessageLanguage, sentence: string): string {
  const first = /\p{L}/u.exec(sentence)?.[0] ?? "";
  const isOwn = /\p{Script=Arabic}/u.test(first) === (language === "ar");
  return first === "" || isOwn ? sentence : marks[language] + sentence;
}

import type { LabelLanguage } from "../../../core";

/** Texts by language, as JSON-LD writes them: one text, or several of one language. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

/**
 * Each text under the language that its letters are of: one Arabic letter makes it Arabic, since Arabic texts hold Latin
 * words and hardly the other way round. Without letters of either it is `otherwise`.
 */
export function languageMap(texts: readonly string[], otherwise: LabelLanguage): LanguageMap {
  const byLanguage = new Map<string, string[]>();
  for (const text of texts) {
    const language = arabicLetter.test(text) ? "ar" : latinLetter.test(text) ? "en" : otherwise;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  }
  return Object.fromEntries([...byLanguage].map(([language, own]) => [language, own.length === 1 ? own[0]! : own]));
}

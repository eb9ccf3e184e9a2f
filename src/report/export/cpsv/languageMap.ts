import { groupBy, type LabelLanguage } from "../../../core";

/** Texts by language, as JSON-LD writes them: one text, or several of one language. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

/** Each text under its language. */
export function languageMap(texts: readonly string[], otherwise: LabelLanguage): LanguageMap {
  const byLanguage = groupBy(texts, (text) => languageOf(text, otherwise));
  return Object.fromEntries([...byLanguage].map(([language, own]) => [language, own.length === 1 ? own[0]! : own]));
}

/** One text with its language, for a list of texts. */
export function languageTagged(text: string, otherwise: LabelLanguage): { "@language": string; "@value": string } {
  return { "@language": languageOf(text, otherwise), "@value": text };
}

/**
 * The language that a text's letters are of: one Arabic letter makes it Arabic, since Arabic texts hold Latin words and
 * hardly the other way round. Without letters of either it is `otherwise`.
 */
function languageOf(text: string, otherwise: LabelLanguage): LabelLanguage {
  if (arabicLetter.test(text)) return "ar";
  return latinLetter.test(text) ? "en" : otherwise;
}

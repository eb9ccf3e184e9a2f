import { lettersMap } from "./lettersMap";
import type { TidyStep } from "./tidyStep";

/** Letters of Persian, Urdu and Kurdish keyboards, and the Arabic letter that each is drawn like. */
const toArabic = lettersMap({ ي: "یێېےۓ", ك: "کڪ", ه: "ەھہۀۂ", ة: "ۃ" });

/** Letters that only these languages have: a text with one of them is Persian, not misspelt Arabic. */
const notArabic = /[پچژگ]/;

/**
 * Frequent words that end in alef maksura. A final Farsi yeh is drawn without dots, so it may stand for ى as well as ي:
 * it is probably ى in these words, ي elsewhere ("یدوی" is "يدوي").
 */
const endInAlefMaksura =
  /(?<![\p{L}\p{M}])(و?(?:ال|بال|لل|ب|ل)?(?:عل|إل|ال|حت|لد|مد|مت|مبن|مستشف|م[سح]تو|دعو|ش[كک]ا?و|[أا]خر|[أا]ول))ی(?![\p{L}\p{M}])/gu;

/** Each foreign letter as the Arabic one, whatever the language of the text: for matching only. */
export const foldForeignLetters = toArabic.rewrite;

/**
 * Farsi yeh, keheh and their kin in an Arabic text, typed on a Persian keyboard or put there by a scanner.
 * Source: the shapes of the letters in the Unicode chart Arabic (U+0600–06FF).
 *
 * @example "آلیة" → "آلية"
 * @example "الحصول علی شهادة" → "الحصول على شهادة"
 */
export const foreignLetters: TidyStep = {
  kind: "foreignLetter",
  found: toArabic.letters,
  rewrite(text) {
    return notArabic.test(text) ? text : foldForeignLetters(text.replace(endInAlefMaksura, "$1ى"));
  },
};

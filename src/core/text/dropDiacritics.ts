/** Marks of Arabic, and those that any script may carry (Unicode scripts Arabic and Inherited, category M); small waw and yeh. */
const marks = /(?=\p{M})[\p{Script=Arabic}\p{Script=Inherited}]|[\u06E5\u06E6]/gu;

/**
 * Drops diacritics (tashkeel): vowels, tanwin, shadda, sukun, superscript alef, Quranic marks, and hamza or madda written
 * as combining marks, so that composed and decomposed spellings meet.
 * Source: Lucene ArabicNormalizer (U+064B–0652), widened to every combining mark of UAX #44.
 *
 * @example "جزَّئياً" → "جزئيا"
 */
export function dropDiacritics(text: string): string {
  return text.replace(marks, "");
}

/**
 * Alef maksura (ى) reads as yeh (ي): in final position the two are typed for each other.
 * Source: Lucene ArabicNormalizer ("dotless yeh").
 *
 * @example "إلى" → "إلي"
 */
export function foldAlefMaksura(text: string): string {
  return text.replace(/ى/g, "ي");
}

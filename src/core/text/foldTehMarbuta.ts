/**
 * Teh marbuta (ة) reads as heh (ه): its dots are often left out.
 * Source: Lucene ArabicNormalizer.
 *
 * @example "خدمة" → "خدمه"
 */
export function foldTehMarbuta(text: string): string {
  return text.replace(/ة/g, "ه");
}

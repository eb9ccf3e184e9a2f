/**
 * Punctuation, brackets and rules part words and mean nothing else in matching: each becomes a space. A per-cent sign
 * has a meaning and is kept, the Arabic one (٪) as "%".
 * Source: Unicode category P (UAX #44) and the symbols used like it: < > | ~ ^ `
 *
 * @example "تحويل/ استمرارية (راتب)" → "تحويل  استمرارية  راتب "
 */
export function foldPunctuation(text: string): string {
  return text.replace(/٪/g, "%").replace(/(?!%)[\p{P}<>|~^`]/gu, " ");
}

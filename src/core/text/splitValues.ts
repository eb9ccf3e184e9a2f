/** Whole parentheses (one level), or anything but a separator. */
const piece = /(?:\([^()]*\)|[^,،;؛/|&+\n\r])+/g;

/**
 * The values of a cell that holds several, parted by , ، ; ؛ / | & + or a line break; trimmed, empty ones left out.
 * "و" (and) parts nothing, for names hold it, and what stands in parentheses is never split.
 *
 * @example splitValues("من الحكومة إلى الأفراد، من الحكومة إلى الحكومة") → two values
 * @example splitValues("إضافة (الاسم / القبيلة)") → one
 */
export function splitValues(text: string): string[] {
  return (text.match(piece) ?? []).map((value) => value.trim()).filter((value) => value !== "");
}

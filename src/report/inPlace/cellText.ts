/**
 * A sentence of ours as a spreadsheet can draw it. Few of their fonts know the bidi isolates of our messages and print
 * them as boxes: around a left-to-right piece they become left-to-right marks (U+200E), which every program knows; others
 * go. Never for a user's own text, which is written as it is.
 *
 * @example cellText("من \u20660\u2069 إلى «\u2068س\u2069»") === "من \u200E0\u200E إلى «س»"
 */
export function cellText(text: string): string {
  return text.replace(/\u2066([^\u2066-\u2069]*)\u2069/g, "\u200E$1\u200E").replace(/[\u2066-\u2069]/g, "");
}

/** What a cell of Excel holds at most, in UTF-16 units. */
const longestText = 32_767;

/**
 * Text as spreadsheets can draw it. Few of their fonts know the bidi isolates of our messages and print them as boxes:
 * around a left-to-right piece they become left-to-right marks (U+200E), which every program knows; others go. Text of
 * a user's own cells holds no isolate here: reports show hidden characters as codes.
 */
export function sheetText(text: string): string {
  const marked = text.replace(/\u2066([^\u2066-\u2069]*)\u2069/g, "\u200E$1\u200E").replace(/[\u2066-\u2069]/g, "");
  return marked.slice(0, longestText);
}

/** What a cell of Excel holds at most, in UTF-16 units. */
const longestText = 32_767;

/**
 * What parts a left-to-right piece from the next, or from a loose number, where no letter stands between them: "2023, 2024",
 * "2024 (93%)".
 */
const onlyMarksBetween = /\u2069([^\u2066-\u2069\p{L}\p{N}]+)(?=[\u2066\p{N}])/gu;

/**
 * Text as spreadsheets can draw it. Few of their fonts know the bidi isolates of our messages and print them as boxes:
 * around a left-to-right piece they become left-to-right marks (U+200E), which every program knows; others go. In an Arabic
 * sentence a right-to-left mark (U+200F) stands between two such pieces that only a comma or bracket parts: without it they
 * would be drawn as one piece, the later first. Text of a user's own cells holds no isolate here: reports show hidden
 * characters as codes.
 */
export function sheetText(text: string): string {
  if (!/[\u2066-\u2069]/.test(text)) return text.slice(0, longestText);
  const parted = isArabic(text) ? text.replace(onlyMarksBetween, "\u2069\u200F$1") : text;
  const marked = parted.replace(/\u2066([^\u2066-\u2069]*)\u2069/g, "\u200E$1\u200E").replace(/[\u2066-\u2069]/g, "");
  return marked.slice(0, longestText);
}

/** By its first letter outside the pieces. */
function isArabic(text: string): boolean {
  const first = /\p{L}/u.exec(text.replace(/\u2066[^\u2066-\u2069]*\u2069/g, ""))?.[0] ?? "";
  return /\p{Script=Arabic}/u.test(first);
}

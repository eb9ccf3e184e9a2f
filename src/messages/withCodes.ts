/** Control, format, private and unassigned characters, and every space but the plain one: none can be seen (UAX #44, C and Z). */
const unseen = /(?! )[\p{C}\p{Z}]/gu;

/**
 * A text as a reader can see it: a character that cannot be seen stands as its code.
 *
 * @example withCodes("نعم\u200F") === "نعم[U+200F]"
 */
export function withCodes(text: string): string {
  return text.replace(
    unseen,
    (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

/**
 * How Unicode names a character by its number, in hexadecimal and with four digits at least.
 *
 * @example codePoint("\u200F") === "U+200F"
 */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

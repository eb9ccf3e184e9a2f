import type { CellValue } from "../core";

/** Control, format, private and unassigned characters, and every space but the plain one: none can be seen (UAX #44, C and Z). */
const unseen = /(?! )[\p{C}\p{Z}]/gu;

/** Longer texts lose their middle: characters kept of the beginning and of the end. */
const kept = { first: 40, last: 19 };

/** A value inside a message: short, and what cannot be seen as its code. "نعم\u200F" is shown as "نعم[U+200F]". */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  const characters = Array.from(
    typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value),
  );
  const isLong = characters.length > kept.first + kept.last + 1;
  const short = isLong ? [...characters.slice(0, kept.first), "…", ...characters.slice(-kept.last)] : characters;
  return short
    .join("")
    .replace(
      unseen,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}

import type { CellValue } from "../core";

/** Control, format and private characters, and every space but the plain one: none can be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;

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

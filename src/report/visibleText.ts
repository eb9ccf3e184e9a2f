import type { CellValue } from "../core";

/** Control, format and private characters, lone surrogates, and every space but the plain one: none can be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;

/** Longer text is clipped in a report, never in the data. In characters. */
const longest = 300;

/**
 * A cell's value as a reader can see it: hidden characters stand as their codes, very long text is clipped.
 *
 * @example visibleText("نعم\u200F") === "نعم[U+200F]"
 */
export function visibleText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = String(value);
  const clipped = text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return clipped.replace(
    unseen,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

import type { CellValue } from "../core";
import { withCodes } from "./withCodes";

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
  return withCodes(short.join(""));
}

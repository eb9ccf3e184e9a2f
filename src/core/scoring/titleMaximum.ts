import { toAsciiDigits } from "../text/toAsciiDigits";

/** A header's own words, and the maximum that it states after them. */
export interface TitleMaximum {
  readonly words: string;
  readonly maximum?: number;
}

/** Words, "out of" in either language or a slash (not one that parts two years), and at most three digits, perhaps in brackets. */
const written = /^(?<title>.+?)\s*[([]?\s*(?:من أصل|من|out of|of|(?<!\d\s*)\/)\s*(?<outOf>\d{1,3})\s*[)\]]?$/iu;

/**
 * The maximum that a header of points may state itself.
 *
 * @example titleMaximum("الدرجة (من ٥)") → { words: "الدرجة", maximum: 5 }
 * @example titleMaximum("Score out of 10") → { words: "Score", maximum: 10 }
 * @example titleMaximum("الدرجة 2023/24") → { words: "الدرجة 2023/24" }
 */
export function titleMaximum(text: string): TitleMaximum {
  const { title, outOf } = written.exec(toAsciiDigits(text.trim()))?.groups ?? {};
  return title === undefined || !Number(outOf) ? { words: text } : { words: title, maximum: Number(outOf) };
}

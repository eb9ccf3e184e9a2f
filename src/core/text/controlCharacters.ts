import type { TidyStep } from "./tidyStep";

/**
 * Control characters (C0, DEL, C1) that no one typed: dropped. Tab and the line breaks are spaces and stay for
 * `lineBreaks` and `oddSpaces`. Source: Unicode general category Cc (UAX #44).
 *
 * @example "نعم\u0000" → "نعم"
 */
export const controlCharacters: TidyStep = {
  kind: "control",
  found: /(?![\t-\r\x85])\p{Cc}/gu,
  rewrite: (text) => text.replace(controlCharacters.found, ""),
};

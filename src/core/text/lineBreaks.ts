import type { TidyStep } from "./tidyStep";

/**
 * Line breaks inside a cell (Alt+Enter, a wrapped line of a PDF) read as a space.
 * Source: the mandatory breaks of UAX #14 (LF, VT, FF, CR, NEL, LS, PS).
 *
 * @example "طلب\nقرض" → "طلب قرض"
 */
export const lineBreaks: TidyStep = {
  kind: "lineBreak",
  found: /[\n-\r\x85\u2028\u2029]/g,
  rewrite: (text) => text.replace(lineBreaks.found, " "),
};

import type { TidyStep } from "./tidyStep";

/**
 * Tab and the typographic spaces (en, em, thin, ideographic …) read as a space.
 * Source: Unicode general category Zs (UAX #44) and tab, without U+0020 and the no-break spaces.
 *
 * @example "طلب\u2003قرض" → "طلب قرض"
 */
export const oddSpaces: TidyStep = {
  kind: "oddSpace",
  found: /(?![ \xA0\u2007\u202F])[\t\p{Zs}]/gu,
  rewrite: (text) => text.replace(oddSpaces.found, " "),
};

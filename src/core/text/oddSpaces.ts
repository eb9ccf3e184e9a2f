import type { TidyStep } from "./tidyStep";

/**
 * Tab and the typographic spaces (en, em, thin, ideographic …) read as a space.
 * Source: Unicode general category Zs (UAX #44) and tab, without U+0020 and the no-break spaces.
 *
 * @example "طلب\u2003قرض" → "طلب قرض"
 */
export const oddSpaces: TidyStep = {
  kind: "oddSpace",
  found: /[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g,
  apply: (text) => text.replace(oddSpaces.found, " "),
};

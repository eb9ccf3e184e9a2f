import type { TidyStep } from "./tidyStep";

/**
 * No-break spaces, which look like a space and do not equal one.
 * Source: the spaces of UAX #14 class GL: no-break, figure and narrow no-break space.
 *
 * @example "طلب\u00A0قرض" → "طلب قرض"
 */
export const noBreakSpaces: TidyStep = {
  kind: "noBreakSpace",
  found: /[\xA0\u2007\u202F]/g,
  rewrite: (text) => text.replace(noBreakSpaces.found, " "),
};

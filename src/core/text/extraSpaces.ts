import type { TidyStep } from "./tidyStep";

/**
 * Spaces before and after the text, and all but one of several between words.
 *
 * @example " طلب  قرض " → "طلب قرض"
 */
export const extraSpaces: TidyStep = {
  kind: "extraSpace",
  found: /^ | $| {2,}/g,
  rewrite: (text) => text.replace(/ {2,}/g, " ").replace(/^ | $/g, ""),
};

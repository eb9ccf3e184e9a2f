import type { TidyStep } from "./tidyStep";

/**
 * Characters of no width: joiners, zero-width spaces, soft hyphens, byte-order marks, variation selectors, tag characters.
 * The zero-width non-joiner parts what stands on both sides of it, as a space does: Persian spells with it, Arabic does not.
 * Source: Unicode property Default_Ignorable_Code_Point (UAX #44), without the bidi controls, which are `bidiMarks`.
 *
 * @example "خد\u200Bمة" → "خدمة"
 * @example "آلية\u200Cجزئياً" → "آلية جزئياً"
 */
export const zeroWidth: TidyStep = {
  kind: "zeroWidth",
  found: /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu,
  rewrite: (text) => text.replace(/\u200C/g, " ").replace(zeroWidth.found, ""),
};

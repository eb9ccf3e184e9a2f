import type { TidyStep } from "./tidyStep";

/**
 * Characters of no width: joiners, zero-width spaces, soft hyphens, byte-order marks, variation selectors, tag characters.
 * The zero-width non-joiner goes too: Persian spells with it, Arabic does not.
 * Source: Unicode property Default_Ignorable_Code_Point (UAX #44), without the bidi controls, which are `bidiMarks`.
 *
 * @example "خد\u200Bمة" → "خدمة"
 */
export const zeroWidth: TidyStep = {
  kind: "zeroWidth",
  found: /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu,
  apply: (text) => text.replace(zeroWidth.found, ""),
};

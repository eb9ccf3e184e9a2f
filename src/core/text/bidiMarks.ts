import type { TidyStep } from "./tidyStep";

/**
 * Bidi controls: marks, embeddings, overrides and isolates that steer the direction of a line and show nothing.
 * They come with text copied from right-to-left pages and PDFs. Source: Unicode property Bidi_Control (UAX #9, UAX #44).
 *
 * @example "\u200Fنعم" → "نعم"
 */
export const bidiMarks: TidyStep = {
  kind: "bidi",
  found: /\p{Bidi_Control}/gu,
  rewrite: (text) => text.replace(bidiMarks.found, ""),
};

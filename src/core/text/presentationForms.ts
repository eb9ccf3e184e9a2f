import type { TidyStep } from "./tidyStep";

/**
 * Arabic presentation forms: letters and ligatures stored by their drawn shape, as old PDF converters write them, become
 * the letters they stand for. Method: compatibility decomposition (NFKC) of one character at a time. A mark drawn alone
 * decomposes to a carrier (space or tatweel) and the mark; the carrier is left out.
 * Source: Unicode blocks Arabic Presentation Forms-A (U+FB50–FDFF) and -B (U+FE70–FEFC), script Arabic.
 *
 * @example "ﺧﺪﻣﺔ" → "خدمة"
 * @example "ﻻ" (one character) → "لا"
 */
export const presentationForms: TidyStep = {
  kind: "presentationForm",
  found: /(?=\p{Script=Arabic})[\uFB50-\uFEFC]/gu,
  rewrite: (text) => text.replace(presentationForms.found, (form) => form.normalize("NFKC").replace(/^[ ـ](?=.)/, "")),
};

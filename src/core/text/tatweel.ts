import type { TidyStep } from "./tidyStep";

/**
 * Tatweel (kashida, U+0640) stretches a line and spells nothing: dropped, as in Lucene's ArabicNormalizer.
 * One stays where it is spelling: after a lone letter or the article, to give it its joining form ("هـ" of Hijri dates,
 * "لـ", "الـ").
 *
 * @example "خـــدمة" → "خدمة"
 * @example "١٤٤٥ هـ" → "١٤٤٥ هـ"
 */
export const tatweel: TidyStep = {
  kind: "tatweel",
  found: /(?<![\p{L}\p{M}])([هلبك]|ال)ـ+(?![\p{L}\p{M}])|ـ+/gu,
  apply: (text) => text.replace(tatweel.found, (_, word?: string) => (word ? `${word}ـ` : "")),
};

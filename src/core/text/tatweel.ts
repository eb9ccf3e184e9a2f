import type { TidyStep } from "./tidyStep";

/**
 * Tatweel (kashida, U+0640) after a letter stretches it and spells nothing: dropped, as in Lucene's ArabicNormalizer.
 * One stays where it is spelling: after a lone letter or the article, to give it its joining form ("هـ" of Hijri dates,
 * "لـ", "الـ"). After a space or a digit it is typed for a dash, and stays too.
 *
 * @example "خـــدمة" → "خدمة"
 * @example "١٤٤٥ هـ" → "١٤٤٥ هـ"
 * @example "طلب ـ تجديد" → "طلب ـ تجديد"
 */
export const tatweel: TidyStep = {
  kind: "tatweel",
  found: /(?<![\p{L}\p{M}])([هلبك]|ال)ـ+(?![\p{L}\p{M}])|(?<=(?!ـ)[\p{L}\p{M}])ـ+/gu,
  rewrite: (text) => text.replace(tatweel.found, (_, word?: string) => (word ? `${word}ـ` : "")),
};

import { dropDiacritics } from "./dropDiacritics";
import { tidyText } from "./tidyText";

/**
 * Words that another word must follow: prepositions, conjunctions, relative pronouns, and clitics left alone. As typed,
 * with and without hamza: under the matching key "على" (on) would be the name "علي". Bare ب and ل are not here, for they
 * also name a class ("الفئة ب"); nor English "in", "on", "to", which end verbs ("sign in").
 */
const unfinished = new Set(
  (
    "من في فى على إلى الى عن مع أو او أم و ثم بين لدى حتى بدون ضمن لأن بأن أن أي أية غير لكن التي الذي " +
    "لمن ممن مما لـ بـ كـ الـ والـ للـ of for and or the an from with by"
  ).split(" "),
);

/** A dash, an ellipsis or an opening bracket at the end, or a parenthesis that never closes. */
const openEnd = /(?:[-–—…([]|\.\.)$|\([^()]*$/;

/**
 * True when a name looks cut off: it ends with a word that calls for another, or with an open end. A name may still
 * be short of words without it ("استمارة طلب قرض من بنك"): that cannot be seen.
 *
 * @example isCutOff("طلب الحصول على") === true
 * @example isCutOff("التصديق على استمارة طلب قرض من بنك") === false
 */
export function isCutOff(text: string): boolean {
  const tidy = dropDiacritics(tidyText(text));
  if (openEnd.test(tidy)) return true;
  const words = tidy.replace(/(?<![\s.،,؛;:])[\s.،,؛;:]+$/, "").split(" ");
  return unfinished.has((words[words.length - 1] ?? "").toLowerCase());
}

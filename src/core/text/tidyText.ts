import { tidyRounds } from "./tidyRounds";

/**
 * The visible repair of free text such as a name: what cannot be seen goes, what only looks like a plain letter or space
 * becomes it. Spelling stays: hamza, vowel marks, teh marbuta, digits and punctuation are as typed.
 * Idempotent, and `matchingKey` is the same before and after.
 *
 * @example tidyText(" یدو<i>ی</i>\u200F") === "يدوي"
 * @example tidyText("الجنسية العُمانية") === "الجنسية العُمانية"
 */
export function tidyText(text: string): string {
  return tidyRounds(text, ignored);
}

/** Nobody hears what is tidied. One function for all texts: there are many. */
function ignored(): void {}

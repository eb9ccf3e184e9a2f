import { dropDiacritics } from "./dropDiacritics";
import { dropTatweel } from "./dropTatweel";
import { extraSpaces } from "./extraSpaces";
import { foldAlefMaksura } from "./foldAlefMaksura";
import { foldHamza } from "./foldHamza";
import { foldForeignLetters } from "./foreignLetters";
import { foldLatin } from "./foldLatin";
import { foldPunctuation } from "./foldPunctuation";
import { foldTehMarbuta } from "./foldTehMarbuta";
import { tidyText } from "./tidyText";
import { toAsciiDigits } from "./toAsciiDigits";

/** The matching key, step by step: what `matchingKey` computes faster. The first tidies, the others fold what is spelt in several ways. */
export const keySteps: readonly ((text: string) => string)[] = [
  tidyText,
  dropTatweel,
  dropDiacritics,
  foldForeignLetters,
  foldHamza,
  foldAlefMaksura,
  foldTehMarbuta,
  toAsciiDigits,
  foldLatin,
  foldPunctuation,
  extraSpaces.rewrite,
];

/** All key steps, one after the other. */
export function keyBySteps(text: string): string {
  return keySteps.reduce((before, step) => step(before), text);
}

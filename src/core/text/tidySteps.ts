import { bidiMarks } from "./bidiMarks";
import { controlCharacters } from "./controlCharacters";
import { extraSpaces } from "./extraSpaces";
import { foreignLetters } from "./foreignLetters";
import { lineBreaks } from "./lineBreaks";
import { noBreakSpaces } from "./noBreakSpaces";
import { oddSpaces } from "./oddSpaces";
import { presentationForms } from "./presentationForms";
import { tags } from "./tags";
import { tatweel } from "./tatweel";
import type { TidyStep } from "./tidyStep";
import { zeroWidth } from "./zeroWidth";

/** In order: what may hide inside a tag or a word goes before the tag or the word is looked at. */
export const tidySteps: readonly TidyStep[] = [
  bidiMarks,
  zeroWidth,
  controlCharacters,
  lineBreaks,
  noBreakSpaces,
  oddSpaces,
  presentationForms,
  tatweel,
  tags,
  foreignLetters,
  extraSpaces,
];

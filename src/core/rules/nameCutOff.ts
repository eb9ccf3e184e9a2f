import { isCutOff } from "../text/isCutOff";
import { letterCount } from "./letterCount";
import type { CellRule } from "./rule";

/** A name that ends in the middle: with a word that another must follow, or an open bracket. One without letters is `nameNumeric`. */
export const nameCutOff: CellRule<"nameCutOff", "text"> = {
  id: "nameCutOff",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check: ({ reading }, { field }) =>
    field.unique && endsOpen(reading.text) && letterCount(reading.text, 1) > 0 ? {} : undefined,
};

const plainWord = /^[ء-ي]+$/;

/** As `isCutOff`, but quick: without brackets only the end counts, and a digit or a word of seven letters calls for no other. */
function endsOpen(text: string): boolean {
  if (text.includes("(")) return isCutOff(text);
  if (isDigit(text.charCodeAt(text.length - 1))) return false;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return plainWord.test(last) ? last.length < 7 && isCutOff(last) : isCutOff(text);
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}

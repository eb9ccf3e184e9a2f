import { isCutOff } from "../text/isCutOff";
import type { CellRule } from "./rule";

/** A name that ends in the middle: with a word that another must follow, or an open bracket. */
export const nameCutOff: CellRule<"nameCutOff"> = {
  id: "nameCutOff",
  severity: "warning",
  scope: "cell",
  on: ["text"],
  check: ({ reading }, { field }) =>
    field.unique && reading.kind === "text" && endsOpen(reading.text) ? {} : undefined,
};

const number = /^[0-9٠-٩]+$/;
const plainWord = /^[ء-ي]+$/;

/** As `isCutOff`, but quick: without brackets, a plain last word decides alone, and one of seven letters calls for no other. */
function endsOpen(text: string): boolean {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  if (text.includes("(")) return isCutOff(text);
  if (plainWord.test(last)) return last.length < 7 && isCutOff(last);
  return !number.test(last) && isCutOff(text);
}

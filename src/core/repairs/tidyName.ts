import { tidyText } from "../text/tidyText";
import type { FindingOf } from "../rules/finding";
import type { RepairDraft } from "./repairDraft";

/** A Farsi yeh that ends a word: ى or ي. */
const finalYeh = /ی(?![\p{M}\p{Cf}ـ]*\p{L})/u;

/** A mark without width inside a word: it may have parted two. */
const innerMark = /[^\s\p{Cf}]\p{Cf}*(?:[\u200B\u200C]|[^\s\P{Cc}])\p{Cf}*[^\s\p{Cf}]/u;

/**
 * Takes hidden characters, tags and spare spaces out of a text; what can be seen and read stays letter for letter. Only
 * likely where a letter or the end of a word is a guess.
 */
export function tidyName(finding: FindingOf<"hiddenCharacters">): RepairDraft | undefined {
  if (finding.place.kind !== "cells" || typeof finding.place.value !== "string") return undefined;
  const { column, rows, value } = finding.place;
  const isGuess = finalYeh.test(value) || innerMark.test(value);
  return {
    certainty: isGuess ? "likely" : "certain",
    rows,
    changes: [{ column, rowOffset: 0, from: value, to: tidyText(value) }],
  };
}

import { text } from "../../../inPlace/guardedFormula";
import { joinFormulas } from "./joinFormulas";

/** now − before in points of score, clear of binary noise as the core computes it; the words where one is no number. */
export function changeFormula(now: string | undefined, before: string | undefined, words: string): string | undefined {
  return joinFormulas(
    [now, before],
    (present, past) => `IF(COUNT(${present},${past})=2,ROUND(${present}-${past},10),${text(words)})`,
  );
}

import { text } from "../../../inPlace/guardedFormula";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/** Scores that differ by less are equal: the noise of binary arithmetic breaks no tie. */
const tie = "0.00000000001";

/**
 * An institution's rank by a column of scores among those that have the same word in the column `group`: one more than the
 * number that are above it. Cells of words ("not measured") are above nothing, and have no rank but `words`.
 */
export function rankFormula(
  cells: RoundCells,
  institution: string,
  column: string,
  words: string,
  group: "kind" | "governorate" = "kind",
): string | undefined {
  return joinFormulas(
    [cells.range(group), cells.lookUp(institution, group), cells.range(column), cells.lookUp(institution, column)],
    (kinds, kind, scores, own) =>
      `IF(ISNUMBER(${own}),SUMPRODUCT((${kinds}=${kind})*ISNUMBER(${scores})*(${scores}>${own}+${tie}))+1,${text(words)})`,
  );
}

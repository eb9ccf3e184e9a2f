import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/** Scores that differ by less are equal: the noise of binary arithmetic breaks no tie. */
const tie = "0.00000000001";

/**
 * An institution's rank among those of its kind by a column of scores: one more than the number that are above it. Cells
 * of words ("not measured") are above nothing.
 */
export function rankFormula(cells: RoundCells, institution: string, column: string): string | undefined {
  return joinFormulas(
    [cells.range("kind"), cells.lookUp(institution, "kind"), cells.range(column), cells.lookUp(institution, column)],
    (kinds, kind, scores, own) => `SUMPRODUCT((${kinds}=${kind})*ISNUMBER(${scores})*(${scores}>${own}+${tie}))+1`,
  );
}

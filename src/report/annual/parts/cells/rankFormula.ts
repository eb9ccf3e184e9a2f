import { text } from "../../../inPlace/guardedFormula";
import { groupFormula, ownGroupFormula, type GroupColumn } from "./groupFormula";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/** Scores that differ by less are equal: the noise of binary arithmetic breaks no tie. */
const tie = "0.00000000001";

/** In place of the rank of an institution that was moved to another group: it has none in this table. */
const elsewhere = text("–");

/**
 * An institution's rank by a column of scores among its group by the column `group`: one more than the number that are above
 * it. Cells of words ("not measured") are above nothing, and have no rank but `words`.
 */
export function rankFormula(
  cells: RoundCells,
  institution: string,
  column: string,
  words: string,
  group: GroupColumn = "kind",
): string | undefined {
  const one = cells.round.institutions.find(({ name }) => name === institution);
  return joinFormulas(
    [
      groupFormula(cells, group, one),
      one && ownGroupFormula(cells, group, one),
      cells.range(column),
      cells.lookUp(institution, column),
    ],
    (isIn, isOwn, scores, own) =>
      `IF(${isOwn}=0,${elsewhere},IF(ISNUMBER(${own}),SUMPRODUCT(${isIn}*ISNUMBER(${scores})*(${scores}>${own}+${tie}))+1,${text(words)}))`,
  );
}

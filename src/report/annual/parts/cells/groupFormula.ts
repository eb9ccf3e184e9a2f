import type { RoundInstitution } from "../../../../core";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/** 1 for each institution that has the same word in a column as one of its group, 0 for the others: within SUMPRODUCT. */
export function groupFormula(
  cells: RoundCells,
  column: "kind" | "governorate",
  one: RoundInstitution | undefined,
): string | undefined {
  return joinFormulas(
    [cells.range(column), one && cells.lookUp(one.name, column)],
    (words, word) => `(${words}=${word})`,
  );
}

import type { RoundInstitution } from "../../../../core";
import { languages } from "../../../../messages/language";
import { templateMessages } from "../../../../messages/templateMessages";
import { text } from "../../../inPlace/guardedFormula";
import type { RoundCells } from "./roundCells";

/** A column that parts institutions into groups. */
export type GroupColumn = "kind" | "governorate";

/**
 * 1 for each institution that stands in the group that one of it was in when the report was made, 0 for the others: within
 * SUMPRODUCT. The group is named by its words, so that it stays the same when the mark of that one is changed.
 */
export function groupFormula(
  cells: RoundCells,
  column: GroupColumn,
  one: RoundInstitution | undefined,
): string | undefined {
  const range = cells.range(column);
  return range === undefined || !one ? undefined : isOneOf(range, groupWords(column, one));
}

/** 1 where an institution still stands in the group that it was in when the report was made, else 0. */
export function ownGroupFormula(cells: RoundCells, column: GroupColumn, one: RoundInstitution): string | undefined {
  const own = cells.lookUp(one.name, column);
  return own === undefined ? undefined : isOneOf(own, groupWords(column, one));
}

function isOneOf(cells: string, words: readonly string[]): string {
  return `(${words.map((word) => `(${cells}=${text(word)})`).join("+")})`;
}

/** The words of an institution's group, in each language that the round's sheet may be in. */
function groupWords(column: GroupColumn, { isService, isGovernorate }: RoundInstitution): readonly string[] {
  return languages.map((language) => {
    const { institutionKinds, yes, no } = templateMessages(language);
    if (column === "governorate") return isGovernorate ? yes : no;
    return institutionKinds[isService ? 0 : 1];
  });
}

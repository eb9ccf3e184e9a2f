import { text } from "../../../inPlace/guardedFormula";

/**
 * A formula's number, or words where it gives none: a cell of the round that is emptied, or holds words, is not measured and
 * never 0.
 */
export function numberOr(formula: string, words: string): string {
  return `IF(ISNUMBER(${formula}),${formula},${text(words)})`;
}

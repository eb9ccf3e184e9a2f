import type { Measured } from "../../../../core";
import type { ReportFigure } from "../../reportDocument";
import { numberOr } from "./numberOr";

/** A figure with its origin and, where its parts have cells, a formula; `formula` comes without its "=". */
export function figure(value: string | number, origin?: string, formula?: string): ReportFigure {
  return {
    value,
    ...(origin !== undefined && { origin }),
    ...(formula !== undefined && { formula: `=${formula}` }),
  };
}

/** A number over cells of the round, live: the words for "not measured" where they hold no number any more. */
export function liveFigure(value: string | number, words: string, origin?: string, formula?: string): ReportFigure {
  return figure(value, origin, formula && numberOr(formula, words));
}

/** A measured number, or in its place the words for "not measured"; live as above. */
export function measuredFigure(
  value: Measured<number>,
  words: string,
  origin?: string,
  formula?: string,
): ReportFigure {
  return liveFigure(value.measured ? value.value : words, words, origin, formula);
}

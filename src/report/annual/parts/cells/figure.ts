import type { Measured } from "../../../../core";
import type { ReportFigure } from "../../reportDocument";

/** A figure with its origin and, where its parts have cells, a formula; `formula` comes without its "=". */
export function figure(value: string | number, origin?: string, formula?: string): ReportFigure {
  return {
    value,
    ...(origin !== undefined && { origin }),
    ...(formula !== undefined && { formula: `=${formula}` }),
  };
}

/** A measured number with its formula, or in its place the words for "not measured", which no formula gives. */
export function measuredFigure(
  value: Measured<number>,
  words: string,
  origin?: string,
  formula?: string,
): ReportFigure {
  return value.measured ? figure(value.value, origin, formula) : figure(words, origin);
}

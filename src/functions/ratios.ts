import type { Measured } from "../core";
import type { MessageLanguage } from "../messages/language";
import { figuresOf } from "./figuresOf";
import { measuredCell } from "./measuredCell";
import { spill } from "./spill";
import { valueOf } from "./valueOf";

/** One figure by another, cell for cell. A ratio too large for a number is #NUM!, as a cell that holds one is. */
export function ratios(
  language: MessageLanguage,
  ranges: Readonly<Record<string, unknown>>,
  ratioOf: (first: number, second: number) => Measured<number>,
): unknown[][] {
  return spill(language, ranges, (cells) => valueOf(measuredCell(valueOf(ratioOf(...figuresOf(cells))))));
}

import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import { cellText } from "./cellText";
import { addressOf, type PartCells } from "./figureCells";

/**
 * A formula that answers `score` only where every figure is a number, figures that stand twice are equal and, where
 * `checksRange`, each lies in its range; otherwise the sentence that says why there is no score. Excel on the desktop
 * hands a blank cell to a custom function as 0, so blanks must be met before: COUNT counts only numbers.
 */
export function guardedFormula(
  parts: readonly PartCells[],
  score: string,
  sentences: Pick<InPlaceMessages, "blankOrText" | "contradictory" | "outOfRange">,
  { range, checksRange = true }: { readonly range?: string; readonly checksRange?: boolean } = {},
): string {
  const addresses = parts.map(({ cells }) => cells.map(({ place }) => addressOf(place)));
  const all = addresses.flat();
  const equal = addresses.flatMap(([first, ...others]) => others.map((other) => `${first}=${other}`));
  const bounds = parts.flatMap(({ low, high }, index) => [
    `${addresses[index]?.[0]}>=${low}`,
    `${addresses[index]?.[0]}<=${high}`,
  ]);
  const inRange = checksRange ? `IF(AND(${bounds.join(",")}),${score},${text(sentences.outOfRange)})` : score;
  const once = equal.length > 0 ? `IF(AND(${equal.join(",")}),${inRange},${text(sentences.contradictory)})` : inRange;
  return `IF(COUNT(${range ?? all.join(",")})<${all.length},${text(sentences.blankOrText)},${once})`;
}

/** A text inside a formula. */
export function text(content: string): string {
  return `"${cellText(content).replaceAll('"', '""')}"`;
}

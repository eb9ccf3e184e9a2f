import type { CardCell, Labels, OpenScore } from "../../core";
import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedCell } from "../describedWorkbook";
import { scoreText } from "../scoreText";
import { cellText } from "./cellText";
import { addressOf, type PartCells } from "./figureCells";
import { guardedFormula } from "./guardedFormula";

/** One stage or perspective: its parts with their names and cells, what it scored, and the cells of its own printed figure. */
export interface ScoredGroup {
  readonly id: string;
  readonly label: Labels;
  readonly partLabels: readonly Labels[];
  readonly parts: readonly PartCells[];
  readonly printed: PartCells;
  readonly result: OpenScore;
}

/** The score of a group as a value, or the sentence that says why there is none. */
export function scoreValue(
  { parts, partLabels, result: { score, interval } }: ScoredGroup,
  messages: InPlaceMessages,
  language: MessageLanguage,
): string | number {
  if (score.measured) return score.value;
  const { reason } = score;
  const missing = reason.kind === "parts" ? reason.parts.map(({ id }) => id) : [];
  const names = parts.flatMap(({ id }, index) => (missing.includes(id) ? [partLabels[index]?.[language] ?? id] : []));
  return cellText(messages.partsMissing(names, scoreText(interval.low), scoreText(interval.high)));
}

/** How the formula of a score alone is made, where all its figures are sound. */
export interface ScoreFormulas {
  /** From the cells of its parts, guards included. */
  readonly fromParts: (parts: readonly PartCells[]) => string;
  /** From the cell of the group's own printed figure, by its address. */
  readonly fromPrinted: (cell: string) => string;
}

/**
 * The score of a group as a live formula over its very cells; where no formula can give it, the sentence that says why. A
 * formula answers a sentence itself where a figure is text: Excel's functions do not read numbers from text.
 */
export function scoreFormula(
  { parts, partLabels, printed }: ScoredGroup,
  messages: InPlaceMessages,
  language: MessageLanguage,
  { fromParts, fromPrinted }: ScoreFormulas,
): DescribedCell {
  const given = parts.filter(({ cells }) => cells.length > 0);
  const [sum] = given.length === 0 ? printed.cells : [];
  const read = sum ? [printed] : parts;
  if (read.some(({ cells }) => cells.some(isFraction))) return cellText(messages.fractions);
  if (read.some(({ cells }) => cells.some(isOfOtherMaximum))) return cellText(messages.otherMaximum);
  if (sum) return { formula: `=${guardedFormula([printed], fromPrinted(addressOf(sum.place)), messages)}` };
  if (given.length === parts.length) return { formula: `=${fromParts(parts)}` };
  const missing = parts.flatMap(({ cells, id }, index) =>
    cells.length === 0 ? [partLabels[index]?.[language] ?? id] : [],
  );
  return cellText(messages.rowsMissing(missing));
}

function isOfOtherMaximum({ value }: CardCell): boolean {
  return !value.measured && value.reason.kind === "otherMaximum";
}

function isFraction({ value }: CardCell): boolean {
  return !value.measured && value.reason.kind === "fraction";
}

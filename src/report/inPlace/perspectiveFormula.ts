import type { Perspective } from "../../core";
import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedCell } from "../describedWorkbook";
import { addressOf, type PartCells } from "./figureCells";
import { scoreFormula } from "./groupScore";
import { guardedFormula } from "./guardedFormula";
import type { ScoredPerspective } from "./scoredGroups";

/** The score of a perspective as a live formula: the mean of its axes by their weights, which are equal (an assumption) as published. */
export function perspectiveFormula(
  group: ScoredPerspective,
  messages: InPlaceMessages,
  language: MessageLanguage,
): DescribedCell {
  return scoreFormula(group, messages, language, {
    fromParts: (parts) => guardedFormula(parts, meanOf(parts, group.axes), messages),
    fromPrinted: (cell) => cell,
  });
}

function meanOf(parts: readonly PartCells[], axes: Perspective["axes"]): string {
  const cells = parts.flatMap(({ cells: [first] }) => (first ? [addressOf(first.place)] : []));
  const weights = axes.map(({ weight }) => weight);
  if (weights.every((weight) => weight === weights[0])) return `AVERAGE(${cells.join(",")})`;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return `(${cells.map((cell, index) => `${weights[index]}*${cell}`).join("+")})/${total}`;
}

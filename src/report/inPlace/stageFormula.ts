import type { Scorecard } from "../../core";
import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedCell } from "../describedWorkbook";
import { addressOf, rangeOf, type PartCells } from "./figureCells";
import { scoreFormula } from "./groupScore";
import { guardedFormula, text } from "./guardedFormula";
import type { ScoredStage } from "./scoredGroups";

/**
 * The score of a stage as a live formula over the card's own cells. From its components it is the worksheet function over
 * the range of points, and of maxima where the sheet has the framework's; where the points do not stand one below the other
 * in the framework's order, the same sum with the maxima of the framework.
 */
export function stageFormula(
  stage: ScoredStage,
  card: Scorecard,
  messages: InPlaceMessages,
  language: MessageLanguage,
): DescribedCell {
  return scoreFormula(stage, messages, language, {
    fromParts: (parts) => fromComponents(stage.id, parts, card, messages),
    fromPrinted: (cell) => `100*${cell}/${stage.maximum}`,
  });
}

function fromComponents(id: string, parts: readonly PartCells[], card: Scorecard, messages: InPlaceMessages): string {
  const places = parts.flatMap(({ cells }) => cells.map(({ place }) => place));
  const range = places.length === parts.length ? rangeOf(places) : undefined;
  if (range === undefined) return guardedFormula(parts, sumOver(parts), messages);
  const maxima = rangeOfMaxima(parts, card);
  const call = `JAHIZ.STAGESCORE(${[text(id), range, ...(maxima === undefined ? [] : [maxima])].join(",")})`;
  return guardedFormula(parts, call, messages, { range, checksRange: false });
}

/** 100 × the sum of the first cell of each part ÷ the sum of the maxima. */
function sumOver(parts: readonly PartCells[]): string {
  const points = parts.flatMap(({ cells: [first] }) => (first ? [addressOf(first.place)] : []));
  return `100*SUM(${points.join(",")})/${parts.reduce((sum, { high }) => sum + high, 0)}`;
}

/** The sheet's own maxima beside the points, where they are numbers and the framework's; those of the framework hold otherwise. */
function rangeOfMaxima(parts: readonly PartCells[], card: Scorecard): string | undefined {
  const rows = parts.map(({ id }) => card.parts.find((row) => row.id === id)?.maximum);
  const agree = rows.every((cell, index) => cell && cell.raw === parts[index]?.high);
  return agree ? rangeOf(rows.flatMap((cell) => (cell ? [cell.place] : []))) : undefined;
}

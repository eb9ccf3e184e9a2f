import type { AverageScore, OpenScore } from "../../../core";
import { reportMessages } from "../../../messages/reportMessages";
import { scoreText } from "../../scoreText";
import { figure, liveFigure } from "../parts/cells/figure";
import type { ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/** A score of the institution's own, live over its cell; where it is not measured, why and between what it lies. */
export function ownScore(
  score: OpenScore | undefined,
  column: string,
  origin: string,
  { own, annual }: InstitutionContext,
): ReportCell {
  const { cells, messages, language } = annual;
  if (!score) return figure(messages.notMeasured, origin);
  const lookUp = cells.now.lookUp(own.name, column);
  if (score.score.measured) return figure(score.score.value, origin, lookUp);
  const { low, high } = score.interval;
  const words = reportMessages(language).scoreOpen(scoreText(low), scoreText(high));
  return liveFigure(words, words, origin, lookUp);
}

/** A government average; `origin` holds for all averages of its table. */
export function averageCell({ average }: AverageScore, origin: string, { annual }: InstitutionContext): ReportCell {
  return figure(average.measured ? average.value : annual.messages.notMeasured, origin);
}

/** Where the averages of a table come from: of how many institutions each, in its order, and their cells in the whole round. */
export function averagesOrigin(
  averages: readonly AverageScore[],
  columns: readonly string[],
  { words, government }: InstitutionContext,
): string {
  const counts = averages.map(({ of }) => of);
  const isOne = new Set(counts).size === 1;
  return words.averageOf(isOne ? counts.slice(0, 1) : counts, government.cells.origin(...columns));
}

import type { AverageScore, OpenScore } from "../../../core";
import { reportMessages } from "../../../messages/reportMessages";
import { scoreText } from "../../scoreText";
import { figure } from "../parts/cells/figure";
import type { ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/** A score of the institution's own: live over its cell; where it is not measured, between what it lies. */
export function ownScore(
  score: OpenScore | undefined,
  column: string,
  origin: string,
  { own, annual }: InstitutionContext,
): ReportCell {
  const { cells, messages, language } = annual;
  if (!score) return figure(messages.notMeasured, origin);
  if (score.score.measured) return figure(score.score.value, origin, cells.now.lookUp(own.name, column));
  const { low, high } = score.interval;
  return figure(reportMessages(language).scoreOpen(scoreText(low), scoreText(high)), origin);
}

/** The government's average, which has no cell beside the institution's own rows. */
export function averageCell({ average, of }: AverageScore, { annual, words }: InstitutionContext): ReportCell {
  return figure(average.measured ? average.value : annual.messages.notMeasured, words.averageOf(of));
}

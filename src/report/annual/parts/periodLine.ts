import { mixedPeriods, type Round } from "../../../core";
import type { AnnualMessages } from "../../../messages/annualMessages";

/** That the submissions of a round are not all of the period that it is called by, or of several; nothing where they are of it. */
export function periodLine(round: Round, name: string, { cover }: Pick<AnnualMessages, "cover">): string | undefined {
  const periods = mixedPeriods(round);
  const [first, ...others] = periods;
  if (!first) return undefined;
  return others.length === 0 ? cover.calledOtherwise(name, first.period) : cover.mixedPeriods(name, periods);
}

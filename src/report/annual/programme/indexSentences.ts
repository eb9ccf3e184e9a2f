import { definitionOf, type IndexResult, type MonthPeriod, type YearProgress } from "../../../core";
import type { ReportBlock } from "../reportDocument";
import { originOf, periodText, shownFigure, shownNumber, shownShare, type ProgrammeContext } from "./programmeContext";

/** Where the index stands, in sentences with their cells; nothing is said of what was not measured. */
export function indexSentences(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const { total, aim, years, indexTarget } = result;
  const totalCells = total ? [total.value, total.target] : [];
  const aimCells = aim ? [aim.value, aim.target] : [];
  const year = lastMeasured(years)?.told;
  const said = [
    { texts: totalSentence(context, result), numbers: totalCells },
    { texts: yearSentence(context, result), numbers: year ? [...year.achieved.plus, ...year.planned.plus] : [] },
    { texts: targetSentence(context, result), numbers: [...totalCells, ...(indexTarget ? [indexTarget.target] : [])] },
    { texts: paceSentence(context, result), numbers: aimCells },
  ];
  return said.flatMap(({ texts, numbers }) => {
    const origin = originOf(
      context,
      numbers.map(({ cell }) => cell),
    );
    return texts.map((text) => ({ kind: "text" as const, text, ...(origin !== "" && { origin }) }));
  });
}

function totalSentence(context: ProgrammeContext, { total, progress }: IndexResult): string[] {
  if (!total || !progress.measured) return [];
  return [
    context.messages.total({
      achieved: shownFigure(total, total.value),
      target: shownFigure(total, total.target),
      progress: shownShare(progress.value),
      until: periodText(context, total.period),
    }),
  ];
}

/** The last year that has both a plan and an achievement. */
function lastMeasured(years: IndexResult["years"]): YearProgress | undefined {
  return [...years].reverse().find(({ progress }) => progress.measured);
}

function yearSentence(context: ProgrammeContext, { years }: IndexResult): string[] {
  const last = lastMeasured(years);
  if (!last?.entry || !last.progress.measured) return [];
  const { doneByYear, yearDone } = context.messages;
  const { entry, told } = last;
  const isCumulative = definitionOf(entry).cumulative === true;
  const periods = told.achieved.periods.map((period) => periodText(context, isCumulative ? endOf(period) : period));
  return [
    (isCumulative ? doneByYear : yearDone)(
      periods.join(context.messages.comma),
      shownFigure(entry, { ...entry.value, value: told.achieved.value }),
      shownFigure(entry, { ...entry.target, value: told.planned.value }),
      shownShare(last.progress.value),
    ),
  ];
}

/** What a period ends with: its year, or where that is not over, its last month. */
function endOf({ to }: MonthPeriod): MonthPeriod {
  return { from: to % 12 === 11 ? to - 11 : to, to };
}

function targetSentence(context: ProgrammeContext, { indexTarget, distance }: IndexResult): string[] {
  if (!indexTarget?.target.value.measured || !distance.measured) return [];
  const points = shownNumber(Math.abs(100 * distance.value), "score");
  const by = periodText(context, indexTarget.targetPeriod ?? indexTarget.period);
  const { targetReached, targetMissed } = context.messages;
  return [
    (distance.value >= 0 ? targetReached : targetMissed)(shownFigure(indexTarget, indexTarget.target), by, points),
  ];
}

function paceSentence(context: ProgrammeContext, { total, aim, pace }: IndexResult): string[] {
  if (!aim || !pace?.remaining.measured) return [];
  if (pace.remaining.value <= 0) return total ? [context.messages.totalReached] : [];
  if (!pace.needed.measured || !pace.months.measured || !aim.targetPeriod) return [];
  const rate = (value: number) => (total ? shownNumber(value, "score") : shownShare(value));
  return [
    context.messages.pace({
      remaining: total ? shownNumber(pace.remaining.value, "whole") : shownShare(pace.remaining.value),
      months: pace.months.value,
      by: context.messages.period({ from: aim.targetPeriod.to, to: aim.targetPeriod.to }),
      aMonth: rate(pace.needed.value),
      aYear: rate(12 * pace.needed.value),
      ...(pace.untilNow.measured && { untilNow: rate(pace.untilNow.value) }),
    }),
  ];
}

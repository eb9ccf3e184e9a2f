import { measuredNumber, type IndexResult, type ProgrammeEntry } from "../../../core";
import { formatOf, periodText, shownNumber, shownShare, type ProgrammeContext } from "./programmeContext";

/** Where the index stands, in sentences; nothing is said of what was not measured. */
export function indexSentences(context: ProgrammeContext, result: IndexResult): string[] {
  return [
    ...totalSentence(context, result),
    ...yearSentences(context, result),
    ...targetSentence(context, result),
    ...paceSentence(context, result),
  ];
}

function totalSentence(context: ProgrammeContext, { total, progress }: IndexResult): string[] {
  if (!total || !progress.measured) return [];
  const format = formatOf(total);
  return [
    context.messages.total({
      achieved: shown(total, "value", format),
      target: shown(total, "target", format),
      progress: shownShare(progress.value),
      until: periodText(context, total.period),
    }),
  ];
}

/** The last year that has both. Where a year's figures include those before it, the total already says it. */
function yearSentences(context: ProgrammeContext, { years }: IndexResult): string[] {
  const last = [...years].reverse().find(({ progress }) => progress.measured);
  if (!last?.entry || !last.progress.measured) return [];
  const format = formatOf(last.entry);
  const period = periodText(context, last.entry.period);
  return [
    context.messages.yearDone(
      period,
      shown(last.entry, "value", format),
      shown(last.entry, "target", format),
      shownShare(last.progress.value),
    ),
  ];
}

function targetSentence(context: ProgrammeContext, { indexTarget, distance }: IndexResult): string[] {
  const share = indexTarget && measuredNumber(indexTarget.target);
  if (!indexTarget || share === undefined || !distance.measured) return [];
  const points = shownNumber(Math.abs(100 * distance.value), "score");
  const by = periodText(context, indexTarget.targetPeriod ?? indexTarget.period);
  const { targetReached, targetMissed } = context.messages;
  return [(distance.value >= 0 ? targetReached : targetMissed)(shownShare(share), by, points)];
}

function paceSentence(context: ProgrammeContext, { total, pace }: IndexResult): string[] {
  if (!total || !pace?.remaining.measured) return [];
  if (pace.remaining.value <= 0) return [context.messages.totalReached];
  if (!pace.needed.measured || !pace.months.measured || !total.targetPeriod) return [];
  return [
    context.messages.pace({
      remaining: shownNumber(pace.remaining.value, "whole"),
      months: pace.months.value,
      by: context.messages.period({ from: total.targetPeriod.to, to: total.targetPeriod.to }),
      aMonth: shownNumber(pace.needed.value, "score"),
      aYear: shownNumber(12 * pace.needed.value, "score"),
      ...(pace.untilNow.measured && { untilNow: shownNumber(pace.untilNow.value, "score") }),
    }),
  ];
}

function shown(entry: ProgrammeEntry, column: "value" | "target", format: ReturnType<typeof formatOf>): string {
  return shownNumber(measuredNumber(entry[column]) ?? 0, format);
}

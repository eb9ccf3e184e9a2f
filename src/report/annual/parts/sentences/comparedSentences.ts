import type { PastComparison } from "../../../../core";
import { isolated } from "../../../../messages/isolate";
import type { AnnualContext } from "../../annualContext";
import { figureText } from "../../figureText";
import type { ReportBlock } from "../../reportDocument";
import { bothOrigins } from "../cells/pairOrigin";
import { otherBases } from "../otherBases";
import { textBlock } from "../textBlock";
import { levelNames } from "./performanceSentences";
import { shownChange } from "./shownChange";

/** What changed since the round before: averages, levels, leaps, governorates, who took part. */
export function comparedSentences(context: AnnualContext): readonly ReportBlock[] {
  const { comparison, cells, messages } = context;
  const { past, levels } = comparison;
  if (!past || !cells.before) return [];
  const origin = bothOrigins(cells, messages, "overall");
  const hasBothBases = levels.now.of > 0 && Number(levels.before?.of) > 0;
  return [
    ...(hasBothBases ? [textBlock(messages.summary.changes(changeItems(context)), origin)] : []),
    ...leapSentences(past, context, origin),
    ...governorateSentences(past, context, origin),
    ...attendanceSentence(past, context, origin),
  ];
}

function changeItems(context: AnnualContext): readonly string[] {
  const { comparison, messages } = context;
  const names = levelNames(context);
  const change = comparison.levels.change;
  if (!change) return [];
  const gap = change.noPublishedLevel === 0 ? [] : [change.noPublishedLevel];
  return [...change.levels.map((each) => each.change), ...gap].map((value, index) =>
    messages.summary.changeItem(names[index] ?? "", figureText(value, "change")),
  );
}

function leapSentences(
  { changes }: PastComparison,
  { messages, top }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  const { summary } = messages;
  if (changes.compared === 0) return [];
  if (changes.leaps.length === 0) return [textBlock(summary.noLeaps, origin)];
  const items = changes.leaps
    .filter(({ rank }) => rank <= top)
    .map(({ name, leap }) => summary.leapItem(isolated(name), figureText(leap, "leap")));
  return [textBlock(summary.leaps(items), origin)];
}

function governorateSentences(
  { governorates }: PastComparison,
  { messages }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  const { summary } = messages;
  const { averages, sameGovernorates: same } = governorates;
  const score = (value: number) => figureText(value, "score");
  const [now, before] = [averages.now.average, averages.before.average];
  const [later, earlier] = [same.now.average, same.before.average];
  const texts = [
    ...(now.measured ? [summary.governorates(score(now.value), averages.now.of)] : []),
    ...(before.measured ? [summary.governoratesBefore(score(before.value), averages.before.of)] : []),
    ...(later.measured && earlier.measured && otherBases(averages, same)
      ? [summary.sameGovernorates(same.now.of, shownChange(earlier.value, later.value))]
      : []),
  ];
  return texts.length === 0 ? [] : [textBlock(texts.join(" "), origin)];
}

function attendanceSentence(
  { attendance: { missing, joined } }: PastComparison,
  { messages }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  if (missing.length + joined.length === 0) return [];
  return [textBlock(messages.summary.attendance(missing.length, joined.length), origin)];
}

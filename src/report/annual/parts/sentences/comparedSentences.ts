import type { PastComparison } from "../../../../core";
import type { AnnualContext } from "../../annualContext";
import { figureText } from "../../figureText";
import type { ReportBlock } from "../../reportDocument";
import { textBlock } from "../textBlock";
import { levelNames } from "./performanceSentences";

/** What changed since the round before: averages, levels, leaps, governorates, who took part. */
export function comparedSentences(context: AnnualContext): readonly ReportBlock[] {
  const { comparison, cells, messages } = context;
  const { past, levels } = comparison;
  if (!past || !cells.before) return [];
  const origin = `${cells.before.origin("overall")}${messages.comma}${cells.now.origin("overall")}`;
  return [
    ...averageSentences(context, origin),
    ...(levels.change ? [textBlock(messages.summary.changes(changeItems(context)), origin)] : []),
    ...leapSentences(past, context, origin),
    ...governorateSentence(past, context, origin),
    ...attendanceSentence(past, context, origin),
  ];
}

function averageSentences({ comparison, cells, messages }: AnnualContext, origin: string): readonly ReportBlock[] {
  const { before, sameInstitutions: same } = comparison.averages;
  const { summary } = messages;
  const score = (value: number) => figureText(value, "score");
  return [
    ...(before?.average.measured && cells.before
      ? [textBlock(summary.averageBefore(cells.before.name, score(before.average.value), before.of), origin)]
      : []),
    ...(same?.now.average.measured && same.before.average.measured
      ? [
          textBlock(
            summary.sameInstitutions(
              same.now.of,
              score(same.before.average.value),
              score(same.now.average.value),
              figureText(same.now.average.value - same.before.average.value, "leap"),
            ),
            origin,
          ),
        ]
      : []),
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
  { messages }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  const { summary } = messages;
  if (changes.compared === 0) return [];
  if (changes.leaps.length === 0) return [textBlock(summary.noLeaps, origin)];
  const items = changes.leaps.map(({ name, leap }) => summary.leapItem(name, figureText(leap, "leap")));
  return [textBlock(summary.leaps(items), origin)];
}

function governorateSentence(
  { governorates: { averages } }: PastComparison,
  { messages }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  const { now, before } = averages;
  if (!now.average.measured) return [];
  const past = before.average.measured ? figureText(before.average.value, "score") : undefined;
  return [textBlock(messages.summary.governorates(figureText(now.average.value, "score"), now.of, past), origin)];
}

function attendanceSentence(
  { attendance: { missing, joined } }: PastComparison,
  { messages }: AnnualContext,
  origin: string,
): readonly ReportBlock[] {
  if (missing.length + joined.length === 0) return [];
  return [textBlock(messages.summary.attendance(missing.length, joined.length), origin)];
}

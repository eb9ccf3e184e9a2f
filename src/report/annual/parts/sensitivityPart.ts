import { reasonablePoints, type GroupSensitivity } from "../../../core";
import { isolated } from "../../../messages/isolate";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportPart, ReportTable } from "../reportDocument";
import { leftOut } from "./leftOut";
import { partOf } from "./partOf";
import { rankRangesTable } from "./rankRangesTable";
import { remark, remarks } from "./remark";
import { scenariosTable } from "./scenariosTable";
import { textBlock } from "./textBlock";

/** What the ranking owes to its weights: the ranks under every reasonable weighting, and under some that are named. */
export function sensitivityPart(context: AnnualContext): ReportPart {
  const { sensitivity, messages } = context;
  if (sensitivity.length === 0) return partOf("sensitivity", context, [remark("warning", messages.remarks.noScores)]);
  return partOf("sensitivity", context, [
    textBlock(messages.sensitivity.introduction(String(reasonablePoints))),
    ...sensitivity.flatMap((group) => groupBlocks(group, context)),
  ]);
}

function groupBlocks(group: GroupSensitivity, context: AnnualContext): readonly ReportBlock[] {
  const { messages } = context;
  const all = group.institutions;
  const hold = all.filter(({ best, worst }) => best === worst).length;
  return [
    textBlock(messages.sensitivity.result(group.group, hold, all.length)),
    ...firstPlace(group, context),
    ...leftOutRemark(group, context),
    ...(group.isExact ? [] : [remark("note", messages.remarks.outerBounds)]),
    { kind: "table", table: weightsTable(group, context) },
    { kind: "table", table: rankRangesTable(group, context) },
    { kind: "table", table: scenariosTable(group, context) },
  ];
}

/** Whether the first place is sure, of one or of several that are equal throughout, or whom it could go to. */
function firstPlace({ institutions }: GroupSensitivity, { messages }: AnnualContext): readonly ReportBlock[] {
  const { sensitivity: words, comma } = messages;
  const canBeFirst = institutions.filter(({ best }) => best === 1);
  const [first, ...others] = canBeFirst;
  if (!first) return [];
  if (others.length === 0) return [textBlock(words.sureFirst(first.name))];
  const names = canBeFirst.map(({ name }) => isolated(name)).join(comma);
  const isShared = canBeFirst.every(({ worst }) => worst === 1);
  return [textBlock(isShared ? words.sharedFirst(names) : words.rivalsForFirst(names, canBeFirst.length))];
}

function leftOutRemark(group: GroupSensitivity, context: AnnualContext): readonly ReportBlock[] {
  const { messages } = context;
  const names = leftOut(group, context).map(isolated);
  return remarks("note", [
    names.length === 0 ? null : messages.remarks.unweighted(names.join(messages.comma), names.length),
  ]);
}

function weightsTable({ group, region }: GroupSensitivity, context: AnnualContext): ReportTable {
  const { messages, frameworks, language } = context;
  const { columns } = messages;
  return {
    id: `weights-${group}`,
    caption: messages.captions.weights(group),
    columns: [
      { title: columns.perspective, width: 34 },
      { title: columns.weight, width: 12, format: "interval" },
      { title: columns.from, width: 12, format: "interval" },
      { title: columns.to, width: 12, format: "interval" },
    ],
    rows: region.map(({ perspective, own, low, high }) => [
      frameworks.performance.perspectives.find(({ id }) => id === perspective)?.label[language] ?? perspective,
      own,
      low,
      high,
    ]),
    basis: messages.basis.weights(String(reasonablePoints)),
  };
}

import type { AnnualContext } from "../annualContext";
import { mixedPeriodLines } from "./mixedPeriodLines";

/** The lines under the title: what was measured, against what, on which bases, and how levels were read. */
export function coverLines(context: AnnualContext): readonly string[] {
  const { now, before, cells, comparison, frameworks, policy, language, messages, date } = context;
  const { cover } = messages;
  const { label, caveat } = frameworks.levels.policies[policy];
  const { averages } = comparison;
  return [
    ...(now.period === null ? [] : [cover.period(now.period)]),
    ...mixedPeriodLines(context),
    before ? cover.comparedWith(cells.before?.name ?? "") : cover.alone,
    cover.bases(averages.now.of, averages.before?.of),
    cover.policy(label[language], caveat?.[language] ?? ""),
    ...(date === undefined ? [] : [cover.date(date)]),
  ];
}

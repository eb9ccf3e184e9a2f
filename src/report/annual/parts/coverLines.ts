import type { AnnualContext } from "../annualContext";

/** The lines under the title: what was measured, against what, on which bases, and how levels were read. */
export function coverLines({
  now,
  before,
  cells,
  comparison,
  frameworks,
  policy,
  language,
  messages,
  date,
}: AnnualContext): readonly string[] {
  const { cover } = messages;
  const { label, caveat } = frameworks.levels.policies[policy];
  const { averages } = comparison;
  return [
    ...(now.period === null ? [] : [cover.period(now.period)]),
    before ? cover.comparedWith(cells.before?.name ?? "") : cover.alone,
    cover.bases(averages.now.of, averages.before?.of),
    cover.policy(label[language], caveat?.[language] ?? ""),
    ...(date === undefined ? [] : [cover.date(date)]),
  ];
}

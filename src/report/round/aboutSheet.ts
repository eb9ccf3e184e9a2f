import { hasBuiltInBands, type Frameworks, type LevelPolicy, type Round } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import { weightText } from "./weightText";

/** The period, the reading of the levels and the weights, which are read back, and how to correct a round. */
export function aboutSheet(
  { period, policy = "published", weights = {}, institutions }: Round,
  { performance, levels }: Frameworks,
  language: MessageLanguage,
): DescribedSheet {
  const { sheets, about, weight, aboutLines, policies, plainPolicies, synthetic } = roundMessages(language);
  const read = (by: LevelPolicy): string => (hasBuiltInBands(levels, by) ? policies : plainPolicies)[by];
  const madeUp = institutions.filter(({ isSynthetic }) => isSynthetic).length;
  const gap: DescribedRow = { style: "text", cells: [] };
  return {
    name: sheets.about,
    columns: [{ width: 24 }, { width: 60 }],
    rows: [
      { style: "title", cells: [about.title] },
      gap,
      { style: "entry", cells: [about.period, period ?? about.notSaid] },
      { style: "entry", cells: [about.policy, read(policy)] },
      ...performance.perspectives.flatMap(({ id, label }): DescribedRow[] => {
        const kept = weights[id];
        return kept === undefined ? [] : [{ style: "entry", cells: [weight(label[language]), weightText(kept, 10)] }];
      }),
      gap,
      ...(madeUp > 0
        ? [{ style: "warning", cells: [synthetic(madeUp, institutions.length)], spans: true } as const, gap]
        : []),
      ...aboutLines.map((text): DescribedRow => ({ style: "text", cells: [text], spans: true })),
    ],
    dropDowns: [
      {
        column: 1,
        firstRow: 4,
        lastRow: 4,
        onlyListed: true,
        list: { values: [read("published"), read("contiguous")] },
      },
    ],
  };
}

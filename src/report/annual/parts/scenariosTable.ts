import {
  institutionGroup,
  rankingAtWeights,
  reasonablePoints,
  weightsWith,
  type GivenWeights,
  type GroupSensitivity,
} from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportTable } from "../reportDocument";

/** Ranks under a few weightings that can be named: one perspective at a time at its heaviest, the others scaled to what it leaves, and all alike. */
export function scenariosTable({ group, region, institutions }: GroupSensitivity, context: AnnualContext): ReportTable {
  const { now, messages, frameworks, language } = context;
  const members = now.institutions.filter(
    (each) => institutionGroup(each) === group && institutions.some(({ name }) => name === each.name),
  );
  const own = Object.fromEntries(region.map(({ perspective, own: weight }) => [perspective, weight]));
  const alike = Object.fromEntries(region.map(({ perspective }) => [perspective, 1]));
  const ranksAt = (weights: GivenWeights): ReadonlyMap<string, number> =>
    new Map(
      rankingAtWeights(members, { ...weights }, frameworks.performance).ranked.map(({ name, rank }) => [name, rank]),
    );
  const scenarios = [
    { title: messages.columns.published, ranks: ranksAt(own) },
    ...region.map(({ perspective, high }) => {
      const label = frameworks.performance.perspectives.find(({ id }) => id === perspective)?.label[language] ?? "";
      const title = messages.heavier(label, String(reasonablePoints));
      return { title, ranks: ranksAt(weightsWith(own, perspective, high)) };
    }),
    { title: messages.columns.alike, ranks: ranksAt(alike) },
  ];
  return {
    id: `scenarios-${group}`,
    caption: messages.captions.scenarios(group),
    columns: [
      { title: messages.columns.institution, width: 46 },
      ...scenarios.map(({ title }) => ({ title, width: 16, format: "whole" as const })),
    ],
    basis: messages.basis.scenarios(String(reasonablePoints)),
    origin: context.cells.now.origin(...region.map(({ perspective }) => `perspective.${perspective}`)),
    rows: institutions.map(({ name }) => [name, ...scenarios.map(({ ranks }) => ranks.get(name) ?? null)]),
  };
}

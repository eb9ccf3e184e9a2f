import { institutionGroup, type GroupSensitivity } from "../../../core";
import type { AnnualContext } from "../annualContext";

/** The institutions of a group that have no rank under any weights: a perspective of theirs is not measured. */
export function leftOut({ group, institutions }: GroupSensitivity, { now }: AnnualContext): readonly string[] {
  const ranked = new Set(institutions.map(({ name }) => name));
  return now.institutions
    .filter((each) => institutionGroup(each) === group && !ranked.has(each.name))
    .map(({ name }) => name);
}

import { yearOf, type ProgrammeReading } from "../../../core";

/**
 * The latest year of which a programme sheet tells an achieved figure; undefined where it tells none of a single year. What
 * runs over several years may end in one that is still to come.
 */
export function programmeYear(programme: ProgrammeReading | undefined): number | undefined {
  let latest: number | undefined;
  for (const { period, value } of programme?.figures ?? []) {
    const year = period && yearOf(period);
    if (year !== null && value.value.measured && (latest === undefined || year > latest)) latest = year;
  }
  return latest;
}

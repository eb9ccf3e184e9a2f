import { addTo } from "../../collections/addTo";
import { counted, entriesByGroup, entriesOf, type Counted } from "../entries";
import { yearOf } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { outermost } from "../outermost";
import { compareSum, partsAbove, type StatedTotal } from "./compareSum";

/** What the institutions did in a year against what was done in it: 18 institutions with 598 services, 481 simplified in all. */
export function lintInstitutionLists(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "institution")].flatMap(([group, entries]) => {
    const years = totalsOf(figures, group);
    return [...byYear(counted(entries, "value"), years)].flatMap(([year, parts]) => {
      const totals = years.filter(({ entry }) => yearIn(entry) === year);
      const whole = totals.reduce<Counted | undefined>(
        (most, total) => (most && most.value >= total.value ? most : total),
        undefined,
      );
      return [...compareSum(parts[0]!.entry.figure, parts, totals), ...partsAbove(parts, whole)];
    });
  });
}

/** What was achieved in a year, as one number or as those of its halves. */
type YearTotal = Counted & StatedTotal;

/** What was achieved in each year, in each reading of it. */
function totalsOf(figures: readonly ProgrammeEntry[], group: string): YearTotal[] {
  const yearly = counted(outermost(entriesOf(figures, group, "yearly"), "value"), "value");
  return [...ofYears(yearly), ...counted(entriesOf(figures, group, "otherReading"), "value")];
}

function ofYears(parts: readonly Counted[]): YearTotal[] {
  const years = new Map<number | undefined, Counted[]>();
  for (const part of parts) addTo(years, yearIn(part.entry), part);
  return [...years.values()].map((same) => {
    const [first, ...others] = same as [Counted, ...Counted[]];
    const value = clearBinaryNoise(same.reduce((sum, part) => sum + part.value, 0));
    return { ...first, value, beside: others.map(({ cell }) => cell) };
  });
}

/** A list without a period belongs to the only year that is told. */
function byYear(parts: readonly Counted[], totals: readonly Counted[]): Map<number, Counted[]> {
  const known = new Set(totals.flatMap(({ entry }) => yearIn(entry) ?? []));
  const only = known.size === 1 ? [...known][0] : undefined;
  const years = new Map<number, Counted[]>();
  for (const part of parts) {
    const year = part.entry.period ? yearIn(part.entry) : only;
    if (year !== undefined) addTo(years, year, part);
  }
  return years;
}

function yearIn({ period }: ProgrammeEntry): number | undefined {
  return (period && yearOf(period)) ?? undefined;
}

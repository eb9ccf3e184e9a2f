import { counted, definitionOf, entriesByGroup, entriesOf, type Counted } from "../entries";
import { lastYearOf, yearOf } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { compareSum, partsAbove } from "./compareSum";

/**
 * The years against the total, achieved and planned alike, as far as every year of the total is given; one year alone
 * may never be above it.
 */
export function lintYears(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "yearly")].flatMap(([group, entries]) => {
    const yearly = entries.filter((entry) => definitionOf(entry).cumulative !== true);
    const total = entriesOf(figures, group, "total")[0];
    if (!total) return [];
    return (["value", "target"] as const).flatMap((column) => {
      const whole = counted([total], column)[0];
      const parts = counted(yearly, column);
      if (!whole) return [];
      const isComplete = coversAll(parts, column === "value" ? total.period : (total.targetPeriod ?? total.period));
      return [...(isComplete ? compareSum(total.figure, parts, [whole]) : []), ...partsAbove(parts, whole)];
    });
  });
}

function coversAll(parts: readonly Counted[], period: ProgrammeEntry["period"]): boolean {
  if (!period || period.from === null) return false;
  const years = new Set(parts.flatMap(({ entry }) => (entry.period && yearOf(entry.period)) ?? []));
  const [first, last] = [Math.floor(period.from / 12), lastYearOf(period)];
  return years.size === last - first + 1 && [...years].every((year) => year >= first && year <= last);
}

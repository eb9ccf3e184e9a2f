import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { counted } from "../entries";
import { lastYearOf, yearOf } from "../monthPeriod";
import { outermost } from "../outermost";
import type { ProgrammeEntry } from "../programmeReading";

/**
 * The month in which a total began. Where its period tells only its end, it began with the first of the years that are told
 * up to that end, if these follow each other and sum exactly to it: 600, 700, 899 and 481 are the 2,680 since 2021. Null
 * where that cannot be known.
 */
export function beginningOf({ value, period }: ProgrammeEntry, yearly: readonly ProgrammeEntry[]): number | null {
  if (!period || period.from !== null || !value.value.measured) return period?.from ?? null;
  const end = lastYearOf(period);
  const parts = counted(outermost(yearly, "value"), "value").flatMap(({ value: done, entry }) => {
    const year = entry.period && yearOf(entry.period);
    return year === null || year > end ? [] : [{ year, done }];
  });
  const years = new Set(parts.map(({ year }) => year));
  const first = Math.min(...years);
  const isWhole = years.size === end - first + 1;
  const sum = clearBinaryNoise(parts.reduce((all, { done }) => all + done, 0));
  return isWhole && sum === value.value.value ? 12 * first : null;
}

import { counted, definitionOf, entriesByGroup, entriesOf, type Counted } from "../entries";
import { lastYearOf, yearOf, type MonthPeriod } from "../monthPeriod";
import { outermost } from "../outermost";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { compareSum, partsAbove } from "./compareSum";

/**
 * The years against the total, achieved and planned alike. Where some years of the total are not told, the others can only
 * exceed it.
 */
export function lintYears(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "yearly")].flatMap(([group, entries]) => {
    const yearly = entries.filter((entry) => definitionOf(entry).cumulative !== true);
    const total = entriesOf(figures, group, "total")[0];
    if (!total) return [];
    return (["value", "target"] as const).flatMap((column) => {
      const whole = counted([total], column)[0];
      if (!whole) return [];
      const period = column === "value" ? total.period : (total.targetPeriod ?? total.period);
      const parts = counted(outermost(yearly, column), column).filter((part) => isWithin(part, period));
      return [...sumFindings(parts, whole, period), ...partsAbove(parts, whole)];
    });
  });
}

/** A sum of some of the years that is below the total says nothing; nor is one year a sum. */
function sumFindings(parts: readonly Counted[], whole: Counted, period: MonthPeriod | null): ProgrammeFinding[] {
  if (parts.length < 2) return [];
  const findings = compareSum(whole.entry.figure, parts, [whole]);
  return coversAll(parts, period) ? findings : findings.filter(({ kind }) => kind !== "listBelowTotal");
}

/** Every year lies within a period that is not told. */
function isWithin({ entry }: Counted, period: MonthPeriod | null): boolean {
  if (!period) return true;
  const year = entry.period && yearOf(entry.period);
  return year !== null && year <= lastYearOf(period) && (period.from === null || year >= firstYearOf(period.from));
}

function coversAll(parts: readonly Counted[], period: MonthPeriod | null): boolean {
  if (!period || period.from === null) return false;
  const years = new Set(parts.map(({ entry }) => entry.period && yearOf(entry.period)));
  return years.size === lastYearOf(period) - firstYearOf(period.from) + 1;
}

function firstYearOf(month: number): number {
  return Math.floor(month / 12);
}

import { counted, definitionOf, entriesByGroup, type Counted } from "../entries";
import { lastYearOf, monthsOf, periodKey, yearOf, type MonthPeriod } from "../monthPeriod";
import { outermost } from "../outermost";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { totalsOf } from "../totals";
import { compareSum, partsAbove } from "./compareSum";

type Column = "value" | "target";

/**
 * The years against each total, achieved and planned alike. Where some of the time of a total is not told, the others can
 * only exceed it. Of totals over the same time, such as a target that several rows repeat, the latest is compared.
 */
export function lintYears(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "yearly")].flatMap(([group, entries]) => {
    const yearly = entries.filter((entry) => definitionOf(entry).cumulative !== true);
    return (["value", "target"] as const).flatMap((column) =>
      wholesIn(totalsOf(figures, group), column).flatMap((whole, _, wholes) => {
        const parts = counted(outermost(yearly.filter(isWithin(whole, wholes)), column), column);
        return [...sumFindings(parts, whole), ...partsAbove(parts, whole)];
      }),
    );
  });
}

/** A total with the time that its number is of; null where it is not told. */
interface Whole extends Counted {
  readonly period: MonthPeriod | null;
}

/** The totals that tell a number, one for each time that they are of: the latest. */
function wholesIn(totals: readonly ProgrammeEntry[], column: Column): readonly Whole[] {
  const wholes = counted(totals, column).map((total) => ({ ...total, period: periodOf(total.entry, column) }));
  const keys = wholes.map(({ period }) => periodKey(period));
  return wholes.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

function periodOf({ period, targetPeriod }: ProgrammeEntry, column: Column): MonthPeriod | null {
  return column === "value" ? period : (targetPeriod ?? period);
}

/** A sum over some of the time that is below the total says nothing; nor is one year a sum. */
function sumFindings(parts: readonly Counted[], whole: Whole): ProgrammeFinding[] {
  if (parts.length < 2) return [];
  const findings = compareSum(whole.entry.figure, parts, [whole]);
  return coversAll(parts, whole.period) ? findings : findings.filter(({ kind }) => kind !== "listBelowTotal");
}

/**
 * Every year lies within a period that is not told. One that goes on after the total lies within it only where no other total
 * of that year goes further: until November is as far as anybody knows.
 */
function isWithin({ period }: Whole, wholes: readonly Whole[]): (entry: ProgrammeEntry) => boolean {
  if (!period) return () => true;
  const end = lastYearOf(period);
  const isLast = wholes.every(
    (other) => !other.period || lastYearOf(other.period) !== end || other.period.to <= period.to,
  );
  return (entry) => {
    const year = entry.period && yearOf(entry.period);
    if (!entry.period || year === null || year > end) return false;
    const isBegun = period.from === null || year >= Math.floor(period.from / 12);
    return isBegun && (isLast || entry.period.to <= period.to);
  };
}

/** True where the parts tell as many months of each year as the period has of it. */
function coversAll(parts: readonly Counted[], period: MonthPeriod | null): boolean {
  if (!period || period.from === null) return false;
  const { from, to } = period;
  const [first, last] = [Math.floor(from / 12), lastYearOf(period)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).every((year) => {
    const asked = Math.min(to, 12 * year + 11) - Math.max(from, 12 * year) + 1;
    return asked <= monthsTold(parts, year);
  });
}

function monthsTold(parts: readonly Counted[], year: number): number {
  return parts.reduce((sum, { entry: { period } }) => {
    const isOf = period !== null && yearOf(period) === year;
    return sum + (isOf ? (monthsOf(period) ?? 0) : 0);
  }, 0);
}

import { periodKey, type MonthPeriod } from "./monthPeriod";
import type { ProgrammeEntry } from "./programmeReading";

/**
 * The entries that count where a column tells of one stretch of time more than once: of a year and its halves the year. What
 * is left blank tells nothing, so that the halves count beside a year without a number.
 */
export function outermost(entries: readonly ProgrammeEntry[], column: "value" | "target"): ProgrammeEntry[] {
  const told = entries.filter((entry) => {
    const { value } = entry[column];
    return value.measured || value.reason.kind !== "blank";
  });
  // There may be thousands of rows of a few times.
  const times = new Map(told.map(({ period }) => [periodKey(period), period]));
  const all = [...times.values()];
  const inner = new Set(
    [...times].flatMap(([key, period]) => (all.some((other) => liesWithin(period, other)) ? key : [])),
  );
  return told.filter(({ period }) => !inner.has(periodKey(period)));
}

function liesWithin(inner: MonthPeriod | null, outer: MonthPeriod | null): boolean {
  if (inner === null || outer === null || inner.from === null || outer.from === null) return false;
  const isShorter = inner.to - inner.from < outer.to - outer.from;
  return isShorter && outer.from <= inner.from && inner.to <= outer.to;
}

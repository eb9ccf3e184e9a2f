/** Months are counted from the year 0: January 2024 is 12 × 2024. Both ends included. */
export interface MonthPeriod {
  /** Null where only the end is told ("until November 2024"). */
  readonly from: number | null;
  readonly to: number;
}

/** Months that the period covers; null where its beginning is not told. */
export function monthsOf({ from, to }: MonthPeriod): number | null {
  return from === null ? null : to - from + 1;
}

/** The one calendar year that the period lies in, or null. January to November 2024 is 2024. */
export function yearOf({ from, to }: MonthPeriod): number | null {
  const year = Math.floor(to / 12);
  return from !== null && Math.floor(from / 12) === year ? year : null;
}

/** The year in which the period ends. */
export function lastYearOf({ to }: MonthPeriod): number {
  return Math.floor(to / 12);
}

/** A key under which equal periods meet. */
export function periodKey(period: MonthPeriod | null): string {
  return period === null ? "" : `${period.from ?? ""}–${period.to}`;
}

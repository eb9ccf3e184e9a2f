import type { MonthPeriod } from "../core";
import { ltr } from "./isolate";

/**
 * A period as a reader says it: "2024", "2021–2025", "January–November 2024", "2021 – November 2024", and with `until` where
 * its beginning is not told. Years keep their own direction.
 */
export function monthPeriodText(
  { from, to }: MonthPeriod,
  months: readonly string[],
  until: (end: string, isYear: boolean) => string,
): string {
  const end = { year: Math.floor(to / 12), month: to % 12 };
  const monthAndYear = (at: { year: number; month: number }) => `${months[at.month] ?? ""} ${ltr(at.year)}`;
  if (from === null) return end.month === 11 ? until(ltr(end.year), true) : until(monthAndYear(end), false);
  const start = { year: Math.floor(from / 12), month: from % 12 };
  const endsWithYear = end.month === 11;
  if (start.month === 0 && endsWithYear) return ltr(start.year === end.year ? end.year : `${start.year}–${end.year}`);
  if (from === to) return monthAndYear(end);
  if (start.year === end.year) return `${months[start.month] ?? ""}–${monthAndYear(end)}`;
  return `${start.month === 0 ? ltr(start.year) : monthAndYear(start)} – ${endsWithYear && start.month === 0 ? ltr(end.year) : monthAndYear(end)}`;
}

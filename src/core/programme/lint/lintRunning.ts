import { groupBy } from "../../collections/groupBy";
import { remembered } from "../../collections/remembered";
import { counted, definitionOf, type Counted } from "../entries";
import { lastYearOf, periodKey } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { partsAbove } from "./compareSum";

/**
 * Figures that run on from a beginning can only grow, year after year and total after total, and are above what was counted in
 * any part of the time.
 */
export function lintRunning(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...yearAfterYear(figures), ...sinceBeginning(figures)];
}

function yearAfterYear(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const cumulative = counted(figures, "value").filter(
    ({ entry }) => definitionOf(entry).cumulative === true || isTotal(entry),
  );
  return [...groupBy(cumulative, ({ entry }) => entry.figure).values()].flatMap((told) => {
    // There may be thousands of rows of a few times: of each time the first is compared with.
    const times = [...groupBy(told, ({ entry }) => periodKey(entry.period)).values()].flatMap(([first]) => first ?? []);
    const beforeOf = remembered((key: string) => latestBefore(times, key));
    return told.flatMap((later) => fall(beforeOf(periodKey(later.entry.period)), later));
  });
}

/** Of the times that are before that of a key, the latest. */
function latestBefore(times: readonly Counted[], key: string): Counted | undefined {
  const after = times.find(({ entry }) => periodKey(entry.period) === key)!.entry;
  return times
    .filter(({ entry }) => isBefore(entry, after))
    .reduce<Counted | undefined>((latest, each) => (latest && endOf(latest) >= endOf(each) ? latest : each), undefined);
}

function fall(before: Counted | undefined, later: Counted): ProgrammeFinding[] {
  const { figure, period } = later.entry;
  if (!before?.entry.period || !period || before.value <= later.value) return [];
  return [
    {
      kind: "cumulativeFalls",
      severity: "warning",
      cells: [later.cell, before.cell],
      figure,
      before: before.value,
      beforePeriod: before.entry.period,
      now: later.value,
      nowPeriod: period,
    },
  ];
}

function isTotal(entry: ProgrammeEntry): boolean {
  return definitionOf(entry).role === "total";
}

/** Of totals those that hold all of the other's time for sure: one that tells its end alone is since the beginning. */
function isBefore(one: ProgrammeEntry, other: ProgrammeEntry): boolean {
  const [before, after] = [one.period, other.period];
  if (before === null || after === null) return false;
  if (!isTotal(one)) return lastYearOf(before) < lastYearOf(after);
  const isSinceThen = after.from === null || (before.from !== null && after.from <= before.from);
  return isSinceThen && before.to < after.to;
}

function endOf({ entry }: Counted): number {
  return entry.period?.to ?? 0;
}

/** All since the beginning, against the same of a part of that time which ends no later. */
function sinceBeginning(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const all = counted(figures, "value");
  const byFigure = groupBy(all, ({ entry }) => entry.figure);
  return all.flatMap((whole) => {
    const { includes = "" } = definitionOf(whole.entry);
    const end = whole.entry.period?.to ?? Infinity;
    const parts = (byFigure.get(includes) ?? []).filter(({ entry }) => (entry.period?.to ?? 0) <= end);
    return partsAbove(parts, whole);
  });
}

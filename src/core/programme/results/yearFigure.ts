import { notMeasured } from "../../scoring/measured";
import { definitionOf } from "../entries";
import type { MonthPeriod } from "../monthPeriod";
import { outermost } from "../outermost";
import type { ProgrammeEntry } from "../programmeReading";
import { derived, type Derived } from "./derived";

/** What a sheet tells of one year in one column. */
export interface YearFigure extends Derived {
  /** The stretches of the year that it covers, in order: one where halves follow each other. */
  readonly periods: readonly MonthPeriod[];
}

type Column = "value" | "target";

/**
 * The figure of a year from the entries that lie in it: its own, else the sum of those of its halves or quarters. Parts that
 * overlap each other contradict each other. Of figures that include what was before them the latest holds.
 */
export function yearFigure(entries: readonly ProgrammeEntry[], column: Column): YearFigure {
  const parts = outermost(entries, column).sort((one, other) => endOf(one) - endOf(other));
  const last = parts.at(-1);
  if (!last) return { value: notMeasured({ kind: "blank" }), plus: [], minus: [], periods: [] };
  if (definitionOf(last).cumulative) return { ...derived([last[column]]), periods: last.period ? [last.period] : [] };
  const periods = parts.flatMap(({ period }) => period ?? []);
  const figure = { ...derived(parts.map((entry) => entry[column])), periods: joined(periods) };
  return overlap(periods) ? { ...figure, value: notMeasured({ kind: "contradictory" }) } : figure;
}

/** Whether the figure runs without a gap, from the first month of its year and to the last where these are asked for. */
export function covers({ periods }: YearFigure, { fromStart, toEnd }: { fromStart: boolean; toEnd: boolean }): boolean {
  const [only, ...others] = periods;
  if (!only || others.length > 0) return false;
  const starts = only.from === null || only.from % 12 === 0;
  return (starts || !fromStart) && (only.to % 12 === 11 || !toEnd);
}

function endOf({ period }: ProgrammeEntry): number {
  return period?.to ?? 0;
}

function overlap(periods: readonly MonthPeriod[]): boolean {
  return periods.some(({ from }, index) => {
    const before = periods[index - 1];
    return before !== undefined && from !== null && from <= before.to;
  });
}

/** Stretches that follow each other as one. */
function joined(periods: readonly MonthPeriod[]): MonthPeriod[] {
  return periods.reduce<MonthPeriod[]>((runs, period) => {
    const before = runs.at(-1);
    if (before && period.from !== null && period.from <= before.to + 1)
      return [...runs.slice(0, -1), { from: before.from, to: period.to }];
    return [...runs, period];
  }, []);
}

import { addTo } from "../../collections/addTo";
import { extent } from "../../collections/extent";
import { notMeasured, type Measured } from "../../scoring/measured";
import { progress } from "../../scoring/progress";
import { definitionOf } from "../entries";
import { lastYearOf, periodKey, yearOf } from "../monthPeriod";
import type { ProgrammeEntry } from "../programmeReading";
import { cumulative, curveOf, figureIn } from "./cumulative";
import type { Derived } from "./derived";
import { latestEntry } from "./latestEntry";
import type { YearFigure } from "./yearFigure";

/** One year of an index. Cumulative figures run from the first year of the programme to the end of this one. */
export interface YearProgress {
  readonly year: number;
  /** The latest that the sheet tells of the year; null where it tells nothing. */
  readonly entry: ProgrammeEntry | null;
  /** Of the year alone. */
  readonly told: Readonly<Record<"planned" | "achieved", YearFigure>>;
  /** Achieved ÷ planned of the year; only where both cover the same months. */
  readonly progress: Measured<number>;
  readonly planned: Derived;
  readonly achieved: Derived;
}

/**
 * Every year from the first to the last that the sheet or a total tells of, with what was done and planned in it and up to it.
 * `totals` are those over all years, the latest first.
 */
export function yearProgress(
  entries: readonly ProgrammeEntry[],
  totals: readonly ProgrammeEntry[],
): readonly YearProgress[] {
  const byYear = new Map<number, ProgrammeEntry[]>();
  for (const entry of entries) {
    const year = yearIn(entry);
    if (year !== null) addTo(byYear, year, entry);
  }
  const years = [...byYear.keys(), ...totals.flatMap(totalYears)];
  if (years.length === 0) return [];
  const { first, last } = extent(years);
  const told = { byYear, totals, first };
  const curves = { planned: curveOf(told, "target"), achieved: curveOf(told, "value") };
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const ofYear = { planned: figureIn(curves.planned, year), achieved: figureIn(curves.achieved, year) };
    return {
      year,
      entry: latestEntry(byYear.get(year) ?? []),
      told: ofYear,
      progress: progressOf(ofYear),
      planned: cumulative(curves.planned, year),
      achieved: cumulative(curves.achieved, year),
    };
  });
}

/** The year that an entry is of: figures that include those before them may tell only their end. */
function yearIn(entry: ProgrammeEntry): number | null {
  if (!entry.period) return null;
  return definitionOf(entry).cumulative ? lastYearOf(entry.period) : yearOf(entry.period);
}

function totalYears(total: ProgrammeEntry): number[] {
  return [total.period, total.targetPeriod].flatMap((period) =>
    period ? [lastYearOf(period), ...(period.from === null ? [] : [Math.floor(period.from / 12)])] : [],
  );
}

function progressOf({ planned, achieved }: YearProgress["told"]): Measured<number> {
  if (!achieved.value.measured) return achieved.value;
  if (!planned.value.measured) return planned.value;
  const months = ({ periods }: YearFigure) => periods.map(periodKey).join();
  if (months(planned) !== months(achieved)) return notMeasured({ kind: "missing" });
  return progress(achieved.value.value, planned.value.value);
}

/** True where any year of the curve was measured. */
export function hasCurve(progressOfYears: readonly YearProgress[]): boolean {
  return progressOfYears.some(({ planned, achieved }) => planned.value.measured || achieved.value.measured);
}

import { addTo } from "../../collections/addTo";
import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { notMeasured, type Measured } from "../../scoring/measured";
import { progress } from "../../scoring/progress";
import { definitionOf } from "../entries";
import { lastYearOf, periodKey, yearOf } from "../monthPeriod";
import type { ProgrammeEntry } from "../programmeReading";
import { derived, sumOf, type Derived } from "./derived";
import { covers, yearFigure, type YearFigure } from "./yearFigure";

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

type Column = "value" | "target";

const unknown: Derived = { value: notMeasured({ kind: "blank" }), plus: [], minus: [] };

/**
 * Every year from the first to the last that the sheet or the total tells of. What was done up to a year is the sum of all
 * years up to it; where one of them is not told, it is the total less the years that follow. Where that is less than what is
 * known of the years up to it, total and years contradict each other and it is not measured.
 */
export function yearProgress(entries: readonly ProgrammeEntry[], total: ProgrammeEntry | undefined): YearProgress[] {
  const byYear = new Map<number, ProgrammeEntry[]>();
  for (const entry of entries) {
    const year = yearIn(entry);
    if (year !== null) addTo(byYear, year, entry);
  }
  const years = [...byYear.keys(), ...(total ? totalYears(total) : [])];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    const told = { planned: figureIn(byYear, year, "target"), achieved: figureIn(byYear, year, "value") };
    const upTo = (column: Column) => cumulative({ byYear, total, first, year }, column);
    return {
      year,
      entry: latest(byYear.get(year) ?? []),
      told,
      progress: progressOf(told),
      planned: upTo("target"),
      achieved: upTo("value"),
    };
  });
}

/** The year that an entry is of: figures that include those before them may tell only their end. */
function yearIn(entry: ProgrammeEntry): number | null {
  if (!entry.period) return null;
  return definitionOf(entry).cumulative ? lastYearOf(entry.period) : yearOf(entry.period);
}

/** A row that nobody has filled in is the latest only of its like. */
function latest(entries: readonly ProgrammeEntry[]): ProgrammeEntry | null {
  const isTold = ({ value, target }: ProgrammeEntry) => value.value.measured || target.value.measured;
  const told = entries.filter(isTold);
  return (
    [...(told.length > 0 ? told : entries)].sort((a, b) => (a.period?.to ?? 0) - (b.period?.to ?? 0)).at(-1) ?? null
  );
}

type ByYear = ReadonlyMap<number, readonly ProgrammeEntry[]>;

function figureIn(byYear: ByYear, year: number, column: Column): YearFigure {
  return yearFigure(byYear.get(year) ?? [], column);
}

interface Curve {
  readonly byYear: ByYear;
  readonly total: ProgrammeEntry | undefined;
  readonly first: number;
  readonly year: number;
}

function cumulative({ byYear, total, first, year }: Curve, column: Column): Derived {
  const entry = latest(byYear.get(year) ?? []);
  if (entry && definitionOf(entry).cumulative) return figureIn(byYear, year, column);
  const figures = (from: number, to: number) => years(from, to).map((at) => figureIn(byYear, at, column));
  const before = figures(first, year);
  const isComplete = before.every(
    (figure, index) =>
      figure.value.measured && covers(figure, { fromStart: index > 0, toEnd: index < before.length - 1 }),
  );
  if (isComplete) return derived(numbersOf(before));
  const end = total && endOf(total, column);
  if (!total || !end || end < year) return unknown;
  const after = figures(year + 1, end);
  const isRestKnown = after.every(
    (figure, index) => figure.value.measured && covers(figure, { fromStart: true, toEnd: index < after.length - 1 }),
  );
  if (!isRestKnown || !total[column].value.measured) return unknown;
  const left = derived([total[column]], numbersOf(after));
  const isBelow =
    after.length > 0 && left.value.measured && left.value.value < clearBinaryNoise(sumOf(numbersOf(before)));
  return isBelow ? { ...left, value: notMeasured({ kind: "contradictory" }) } : left;
}

function numbersOf(figures: readonly YearFigure[]) {
  return figures.flatMap(({ value, plus }) => (value.measured ? plus : []));
}

function years(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function totalYears(total: ProgrammeEntry): number[] {
  return [total.period, total.targetPeriod].flatMap((period) =>
    period ? [lastYearOf(period), ...(period.from === null ? [] : [Math.floor(period.from / 12)])] : [],
  );
}

function endOf({ period, targetPeriod }: ProgrammeEntry, column: Column): number | undefined {
  const end = column === "value" ? period : targetPeriod;
  return end ? lastYearOf(end) : undefined;
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

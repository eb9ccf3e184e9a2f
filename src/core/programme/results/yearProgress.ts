import { ifAllMeasured } from "./ifAllMeasured";
import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { notMeasured, type Measured } from "../../scoring/measured";
import { progress } from "../../scoring/progress";
import { definitionOf } from "../entries";
import { lastYearOf, yearOf } from "../monthPeriod";
import type { ProgrammeEntry, ProgrammeNumber } from "../programmeReading";

/**
 * A figure made of others, and how: their sum, or what is left of the first when the others are taken from it. One number
 * alone is its own sum. A reader can do it again over the cells.
 */
export interface Derived {
  readonly value: Measured<number>;
  readonly plus: readonly ProgrammeNumber[];
  readonly minus: readonly ProgrammeNumber[];
}

/** One year of an index. Cumulative figures run from the first year of the programme to the end of this one. */
export interface YearProgress {
  readonly year: number;
  /** Null for a year of which the sheet tells nothing. */
  readonly entry: ProgrammeEntry | null;
  /** Achieved ÷ planned of the year. */
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
  const byYear = new Map(entries.map((entry) => [yearIn(entry), entry] as const));
  const years = [...byYear.keys()].flatMap((year) => year ?? []).concat(total ? totalYears(total) : []);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    const entry = byYear.get(year) ?? null;
    const upTo = (column: Column) => cumulative({ byYear, total, first, year }, column);
    return { year, entry, progress: progressOf(entry), planned: upTo("target"), achieved: upTo("value") };
  });
}

/** The year that an entry is of: figures that include those before them may tell only their end. */
function yearIn(entry: ProgrammeEntry): number | null {
  if (!entry.period) return null;
  return definitionOf(entry).cumulative ? lastYearOf(entry.period) : yearOf(entry.period);
}

interface Curve {
  readonly byYear: ReadonlyMap<number | null, ProgrammeEntry>;
  readonly total: ProgrammeEntry | undefined;
  readonly first: number;
  readonly year: number;
}

function cumulative({ byYear, total, first, year }: Curve, column: Column): Derived {
  const own = byYear.get(year);
  if (own && definitionOf(own).cumulative) return derived([own[column]], []);
  const numbers = (from: number, to: number) => years(from, to).map((at) => byYear.get(at)?.[column]);
  const before = numbers(first, year);
  if (isMeasured(before)) return derived(before, []);
  const end = total && endOf(total, column);
  if (!total || !end || end < year) return unknown;
  const after = numbers(year + 1, end);
  if (!isMeasured(after) || !total[column].value.measured) return unknown;
  const left = derived([total[column]], after);
  const isBelow = after.length > 0 && left.value.measured && left.value.value < clearBinaryNoise(sumOf(before));
  return isBelow ? { ...left, value: notMeasured({ kind: "contradictory" }) } : left;
}

/** The sum of the numbers that were measured. */
function sumOf(numbers: readonly (ProgrammeNumber | undefined)[]): number {
  return numbers.reduce((all, number) => all + (number?.value.measured ? number.value.value : 0), 0);
}

function derived(plus: readonly ProgrammeNumber[], minus: readonly ProgrammeNumber[]): Derived {
  const value = ifAllMeasured([...plus, ...minus], () => clearBinaryNoise(sumOf(plus) - sumOf(minus)));
  return { value, plus, minus };
}

function isMeasured(numbers: readonly (ProgrammeNumber | undefined)[]): numbers is readonly ProgrammeNumber[] {
  return numbers.every((number) => number?.value.measured === true);
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

function progressOf(entry: ProgrammeEntry | null): Measured<number> {
  if (!entry) return notMeasured({ kind: "blank" });
  const { value, target } = entry;
  if (!value.value.measured) return value.value;
  return target.value.measured ? progress(value.value.value, target.value.value) : target.value;
}

/** True where any year of the curve was measured. */
export function hasCurve(progressOfYears: readonly YearProgress[]): boolean {
  return progressOfYears.some(({ planned, achieved }) => planned.value.measured || achieved.value.measured);
}

import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { notMeasured } from "../../scoring/measured";
import { definitionOf, measuredNumber } from "../entries";
import { lastYearOf } from "../monthPeriod";
import type { ProgrammeEntry } from "../programmeReading";
import { derived, sumOf, type Derived } from "./derived";
import { latestEntry } from "./latestEntry";
import { covers, yearFigure, type YearFigure } from "./yearFigure";

type Column = "value" | "target";

/** What is told of the years of an index and of all of them together. */
export interface ToldYears {
  readonly byYear: ReadonlyMap<number, readonly ProgrammeEntry[]>;
  /** The latest first. */
  readonly totals: readonly ProgrammeEntry[];
  /** The first year that anything is told of. */
  readonly first: number;
}

/** One column of them. */
interface ColumnOfYears extends ToldYears {
  readonly column: Column;
}

/** With the totals that can be used. */
interface Curve extends ColumnOfYears {
  readonly bases: readonly Base[];
}

/** A total as the curve uses it. */
interface Base {
  readonly total: ProgrammeEntry;
  /** The year in which it ends, and whether with its last month. */
  readonly end: number;
  readonly isYearsEnd: boolean;
  /** The years before its beginning, which it does not hold; empty where nothing is told of them. */
  readonly earlier: readonly YearFigure[];
}

const unknown: Derived = { value: notMeasured({ kind: "blank" }), plus: [], minus: [] };

export function curveOf(told: ToldYears, column: Column): Curve {
  return { ...told, column, bases: basesOf({ ...told, column }) };
}

/**
 * What was done, or planned, from the first year to the end of this one: the sum of all years up to it. Where one of them is
 * not told, it is the total to the nearest later end less the years that follow, or the one to an earlier end with the years
 * after it. Where that is less than what is known of the years up to it, or both give what was done and differ, totals and
 * years contradict each other and it is not measured.
 */
export function cumulative(curve: Curve, year: number): Derived {
  const { column, bases } = curve;
  const entry = latestEntry(curve.byYear.get(year) ?? []);
  if (entry && definitionOf(entry).cumulative) return figureIn(curve, year);
  const before = figures(curve, curve.first, year);
  if (isWhole(before, { fromStart: false, toEnd: false })) return derived(numbersOf(before));
  const later = bases.filter(({ end }) => end >= year).sort((one, other) => one.end - other.end);
  const earlier = bases.filter(({ end }) => end < year).sort((one, other) => other.end - one.end);
  const [nearest] = later;
  if (nearest?.end === year) return workedBack(curve, nearest, year) ?? unknown;
  const back = firstOf(later, (base) => workedBack(curve, base, year));
  const on = firstOf(earlier, (base) => workedOn(curve, base, year));
  const found = back ?? on;
  if (!found) return unknown;
  const known = [sumOf(numbersOf(before)), ...earlier.map(({ total }) => measuredNumber(total[column]) ?? 0)];
  const isBelow = numberIn(found) < clearBinaryNoise(Math.max(...known));
  // An older plan may have been changed since; what was done by then was not.
  const isTwo = column === "value" && back !== undefined && on !== undefined && numberIn(back) !== numberIn(on);
  return isBelow || isTwo ? { ...found, value: notMeasured({ kind: "contradictory" }) } : found;
}

/** Of figures that are measured: they are made of such alone. */
function numberIn({ value }: Derived): number {
  return value.measured ? value.value : NaN;
}

/** The figure of one year in one column. */
export function figureIn({ byYear, column }: Pick<ColumnOfYears, "byYear" | "column">, year: number): YearFigure {
  return yearFigure(byYear.get(year) ?? [], column);
}

/** A total less the years that follow this one; undefined where one of them is not told in whole. */
function workedBack(curve: Curve, { total, end, earlier }: Base, year: number): Derived | undefined {
  const after = figures(curve, year + 1, end);
  if (!isWhole(after, { fromStart: true, toEnd: false })) return undefined;
  return derived([...numbersOf(earlier), total[curve.column]], numbersOf(after));
}

/** A total with the years after it; undefined where it ends within a year, or one of them is not told in whole. */
function workedOn(curve: Curve, { total, end, isYearsEnd, earlier }: Base, year: number): Derived | undefined {
  const after = figures(curve, end + 1, year);
  if (!isYearsEnd || !isWhole(after, { fromStart: true, toEnd: false })) return undefined;
  return derived([...numbersOf(earlier), total[curve.column], ...numbersOf(after)]);
}

/** The totals that can be used, one for each year in which any ends: the latest told. */
function basesOf(told: ColumnOfYears): Base[] {
  const { totals, column } = told;
  const ends = new Set<number>();
  return totals.flatMap((total): Base[] => {
    const period = column === "value" ? total.period : total.targetPeriod;
    if (!period || !total[column].value.measured || ends.has(lastYearOf(period))) return [];
    const beginning = period.from === null ? told.first : Math.floor(period.from / 12);
    const earlier = figures(told, told.first, beginning - 1);
    const isUntold = earlier.every(({ value }) => !value.measured);
    if (!isUntold && !isWhole(earlier, { fromStart: false, toEnd: true })) return [];
    ends.add(lastYearOf(period));
    const isYearsEnd = period.to % 12 === 11;
    return [{ total, end: lastYearOf(period), isYearsEnd, earlier: isUntold ? [] : earlier }];
  });
}

function figures(curve: ColumnOfYears, from: number, to: number): readonly YearFigure[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => figureIn(curve, from + index));
}

/** True where all are measured and follow each other without a gap; the first from its first month, the last to its last where asked. */
function isWhole(years: readonly YearFigure[], { fromStart, toEnd }: { fromStart: boolean; toEnd: boolean }): boolean {
  return years.every(
    (figure, index) =>
      figure.value.measured &&
      covers(figure, { fromStart: fromStart || index > 0, toEnd: toEnd || index < years.length - 1 }),
  );
}

function numbersOf(years: readonly YearFigure[]) {
  return years.flatMap(({ value, plus }) => (value.measured ? plus : []));
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

import type { CellValue } from "../../../host/sheet";
import { lifted, matrixOf, sizeOf, usedPart } from "../arrays";
import { type Criterion, criterionOf } from "../criteria";
import type { Evaluation, SheetFunction } from "../evaluation";
import { divisionError, isError, type Matrix, Reference, type Value, valueError } from "../values";
import { answered, fail } from "./given";

/** Functions that look at cells under conditions: COUNTIF, SUMIFS and their like. */

interface Condition {
  readonly cells: Reference;
  readonly holds: Criterion;
}

/** The rows and columns, from the first cell of each area, down to the last value of any: behind it all is blank. */
function reach(areas: readonly Reference[]): { readonly rows: number; readonly columns: number } {
  const parts = areas.map((one) => ({ area: one.area, used: usedPart(one) }));
  const rows = parts.map(({ area, used }) => (used === null ? 0 : used.lastRow - area.firstRow + 1));
  const columns = parts.map(({ area, used }) => (used === null ? 0 : used.lastColumn - area.firstColumn + 1));
  return { rows: Math.max(0, ...rows), columns: Math.max(0, ...columns) };
}

function valuesFrom({ sheet, area }: Reference, rows: number, columns: number): Matrix {
  return matrixOf(
    new Reference(sheet, {
      ...area,
      lastRow: Math.min(area.lastRow, area.firstRow + rows - 1),
      lastColumn: Math.min(area.lastColumn, area.firstColumn + columns - 1),
    }),
  );
}

/** The values of `target` (or of the first condition's own cells) at every place where all conditions hold. */
function chosen(target: Reference, conditions: readonly Condition[]): CellValue[] {
  const { rows, columns } = reach([target, ...conditions.map(({ cells }) => cells)]);
  if (rows === 0 || columns === 0) return [];
  const values = valuesFrom(target, rows, columns);
  const tested = conditions.map(({ cells, holds }) => ({ values: valuesFrom(cells, rows, columns), holds }));
  return values.flatMap((row, down) =>
    row.filter((_, right) => tested.every((one) => one.holds(one.values[down]?.[right] ?? null))),
  );
}

/** Blanks behind the last value fulfil conditions too ("<>x", "="): counted without looking at them. */
function countWhere(conditions: readonly Condition[]): number {
  const [first] = conditions;
  if (first === undefined) return 0;
  const { rows, columns } = reach(conditions.map(({ cells }) => cells));
  const inReach = chosen(first.cells, conditions).length;
  const size = sizeOf(first.cells.area);
  const looked = Math.min(rows, size.rows) * Math.min(columns, size.columns);
  return inReach + (conditions.every(({ holds }) => holds(null)) ? size.rows * size.columns - looked : 0);
}

function cellsOf(value: Value | undefined): Reference {
  if (value instanceof Reference) return value;
  return fail(value !== undefined && isError(value) ? value : valueError);
}

/** Pairs of areas of one size and criteria; a criterion of several values is answered for each. */
function withCriteria(
  areas: readonly Reference[],
  criteria: readonly (Value | undefined)[],
  evaluation: Evaluation,
  result: (conditions: readonly Condition[]) => Value,
): Value {
  const [first] = areas;
  const size = first === undefined ? null : sizeOf(first.area);
  const isEven = areas.every(({ area }) => sizeOf(area).rows === size?.rows && sizeOf(area).columns === size.columns);
  if (!isEven) return valueError;
  return lifted(criteria, evaluation, (values) =>
    answered(() => result(areas.map((cells, index) => ({ cells, holds: criterionOf(values[index] ?? null) })))),
  );
}

function pairs(parameters: readonly (Value | undefined)[]): {
  readonly areas: Reference[];
  readonly criteria: (Value | undefined)[];
} {
  return {
    areas: parameters.filter((_, index) => index % 2 === 0).map(cellsOf),
    criteria: parameters.filter((_, index) => index % 2 === 1),
  };
}

const isNumber = (value: CellValue): value is number => typeof value === "number";

/** What is made of the chosen values: errors among them are the answer. */
type Summary = (numbers: readonly number[]) => Value;

function summed(values: readonly CellValue[], summary: Summary): Value {
  const error = values.find(isError);
  return error ?? summary(values.filter(isNumber));
}

const sum: Summary = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Summary = (numbers) => (numbers.length === 0 ? divisionError : Number(sum(numbers)) / numbers.length);
const largest: Summary = (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

/** SUMIF(cells, criterion, summed): the summed area begins where it says and is as large as the tested one. */
function withOne(summary: Summary): SheetFunction {
  return {
    least: 2,
    most: 3,
    run: ([tested, criterion, summedCells], evaluation) =>
      answered(() => {
        const cells = cellsOf(tested);
        const target = summedCells === undefined ? cells : cellsOf(summedCells);
        const { rows, columns } = sizeOf(cells.area);
        const { firstRow, firstColumn } = target.area;
        const area = { firstRow, lastRow: firstRow + rows - 1, firstColumn, lastColumn: firstColumn + columns - 1 };
        const summedArea = new Reference(target.sheet, area);
        return withCriteria([cells], [criterion], evaluation, (conditions) =>
          summed(chosen(summedArea, conditions), summary),
        );
      }),
  };
}

/** SUMIFS(summed, cells, criterion, …). */
function withMany(summary: Summary): SheetFunction {
  return {
    least: 3,
    most: 255,
    run: ([target, ...parameters], evaluation) =>
      answered(() => {
        const { areas, criteria } = pairs(parameters);
        const cells = cellsOf(target);
        const { rows, columns } = sizeOf(cells.area);
        const isEven = areas.every(({ area }) => sizeOf(area).rows === rows && sizeOf(area).columns === columns);
        if (!isEven || areas.length !== criteria.length) return valueError;
        return withCriteria(areas, criteria, evaluation, (conditions) => summed(chosen(cells, conditions), summary));
      }),
  };
}

const count = (most: number): SheetFunction => ({
  least: 2,
  most,
  run: (parameters, evaluation) =>
    answered(() => {
      const { areas, criteria } = pairs(parameters);
      return areas.length === criteria.length ? withCriteria(areas, criteria, evaluation, countWhere) : valueError;
    }),
});

export const conditionalFunctions: Readonly<Record<string, SheetFunction>> = {
  COUNTIF: count(2),
  COUNTIFS: count(254),
  SUMIF: withOne(sum),
  SUMIFS: withMany(sum),
  AVERAGEIF: withOne(average),
  AVERAGEIFS: withMany(average),
  MAXIFS: withMany(largest),
  MINIFS: withMany(smallest),
};

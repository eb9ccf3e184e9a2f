import type { CellValue } from "../../../host/sheet";
import { intersected, isMany, matrixOf, usedMatrix } from "../arrays";
import { compare, toBoolean } from "../coerce";
import type { Evaluation, SheetFunction } from "../evaluation";
import { calcError, isError, type Matrix, notAvailable, type Value, valueError } from "../values";
import { answered, checked, fail, wholeOf } from "./given";

import { sumProduct } from "./mathFunctions";
import { turned } from "./searchedLine";

/** Functions whose answer is an array. */
function overArrays(
  least: number,
  most: number,
  compute: (parameters: readonly (Value | undefined)[], evaluation: Evaluation) => Value,
): SheetFunction {
  return { least, most, run: (parameters, evaluation) => answered(() => compute(parameters, evaluation)) };
}

function arrayOf(value: Value | undefined): Matrix {
  if (value === undefined) return fail(valueError);
  return isError(value) ? fail(value) : matrixOf(value);
}

function numberAt(value: Value | undefined, evaluation: Evaluation, otherwise: number): number {
  return value === undefined ? otherwise : wholeOf(intersected(value, evaluation));
}

function truthAt(value: Value | undefined, evaluation: Evaluation): boolean {
  return value !== undefined && checked(toBoolean(intersected(value, evaluation)));
}

function filter([array, include, otherwise]: readonly (Value | undefined)[]): Value {
  const [values, wanted] = [arrayOf(array), arrayOf(include)];
  const isByRow = wanted.length === values.length && wanted[0]?.length === 1;
  const isByColumn = wanted.length === 1 && wanted[0]?.length === values[0]?.length;
  if (!isByRow && !isByColumn) return valueError;
  const lines = isByRow ? values : turned(values);
  const chosen = lines.filter((_, at) => checked(toBoolean((isByRow ? wanted[at]?.[0] : wanted[0]?.[at]) ?? false)));
  if (chosen.length === 0) return otherwise ?? calcError;
  return isByRow ? chosen : turned(chosen);
}

/** Errors stand last, blanks after all that is not blank. */
function orderOf(one: CellValue, other: CellValue, direction: number): number {
  const rank = (value: CellValue): number => (isError(value) ? 1 : value === null ? 2 : 0);
  if (rank(one) !== 0 || rank(other) !== 0) return rank(one) - rank(other);
  return compare(one, other) * direction;
}

function sort([array, index, order, byColumn]: readonly (Value | undefined)[], evaluation: Evaluation): Value {
  const isByColumn = truthAt(byColumn, evaluation);
  const lines = isByColumn ? turned(arrayOf(array)) : arrayOf(array);
  const [at, direction] = [numberAt(index, evaluation, 1), numberAt(order, evaluation, 1)];
  if (at < 1 || at > (lines[0]?.length ?? 0) || Math.abs(direction) !== 1) return valueError;
  const sorted = [...lines].sort((one, other) => orderOf(one[at - 1] ?? null, other[at - 1] ?? null, direction));
  return isByColumn ? turned(sorted) : sorted;
}

function sortBy([array, ...keys]: readonly (Value | undefined)[], evaluation: Evaluation): Value {
  const lines = arrayOf(array);
  const given = keys.flatMap((key, at) => {
    if (at % 2 === 1) return [];
    const values = arrayOf(key).flat();
    const direction = numberAt(keys[at + 1], evaluation, 1);
    return values.length === lines.length && Math.abs(direction) === 1 ? [{ values, direction }] : fail(valueError);
  });
  const places = lines.map((_, at) => at);
  places.sort((one, other) => {
    for (const { values, direction } of given) {
      const order = orderOf(values[one] ?? null, values[other] ?? null, direction);
      if (order !== 0) return order;
    }
    return one - other;
  });
  return places.map((at) => lines[at] ?? []);
}

function unique([array, byColumn, once]: readonly (Value | undefined)[], evaluation: Evaluation): Value {
  const isByColumn = truthAt(byColumn, evaluation);
  const lines = isByColumn ? turned(arrayOf(array)) : arrayOf(array);
  const counts = new Map<string, { readonly line: readonly CellValue[]; count: number }>();
  for (const line of lines) {
    const key = JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { line, count: 1 });
    else known.count++;
  }
  const chosen = [...counts.values()].filter(({ count }) => !truthAt(once, evaluation) || count === 1);
  const found = chosen.map(({ line }) => line);
  if (found.length === 0) return calcError;
  return isByColumn ? turned(found) : found;
}

function sequence([rows, columns, start, step]: readonly (Value | undefined)[], evaluation: Evaluation): Value {
  const [height, width] = [numberAt(rows, evaluation, 1), numberAt(columns, evaluation, 1)];
  const [first, by] = [start, step].map((one) => (one === undefined ? 1 : Number(intersected(one, evaluation)))) as [
    number,
    number,
  ];
  if (height < 1 || width < 1 || height * width > 1_000_000) return valueError;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => first + (row * width + column) * by),
  );
}

/** The first (or last, counted negatively) so many lines; or what is left without them. */
function cut(isTaken: boolean) {
  return ([array, rows, columns]: readonly (Value | undefined)[], evaluation: Evaluation): Value => {
    const piece = <Item>(items: readonly Item[], count: Value | undefined): readonly Item[] => {
      if (count === undefined) return items;
      const number = numberAt(count, evaluation, 0);
      if (isTaken) return number >= 0 ? items.slice(0, number) : items.slice(number);
      return number >= 0 ? items.slice(number) : items.slice(0, number);
    };
    const lines = piece(arrayOf(array), rows).map((line) => piece(line, columns));
    return lines.length === 0 || lines[0]?.length === 0 ? calcError : lines;
  };
}

function choose(isByColumn: boolean) {
  return ([array, ...numbers]: readonly (Value | undefined)[]): Value => {
    const lines = isByColumn ? turned(arrayOf(array)) : arrayOf(array);
    const places = numbers.flatMap((one) => arrayOf(one).flat()).map((one) => wholeOf(one));
    const chosen = places.map((at) => lines[at < 0 ? lines.length + at : at - 1] ?? fail(valueError));
    return isByColumn ? turned(chosen) : chosen;
  };
}

/** One array below (or beside) the other; where one is narrower, #N/A. */
function stack(isBelow: boolean) {
  return (parameters: readonly (Value | undefined)[]): Value => {
    const arrays = parameters.map((one) => (isBelow ? arrayOf(one) : turned(arrayOf(one))));
    const width = Math.max(...arrays.map((one) => one[0]?.length ?? 0));
    const lines = arrays
      .flat()
      .map((line) => Array.from({ length: width }, (_, at) => (at < line.length ? (line[at] ?? null) : notAvailable)));
    return isBelow ? lines : turned(lines);
  };
}

function toLine(isColumn: boolean) {
  return ([array, ignored]: readonly (Value | undefined)[], evaluation: Evaluation): Value => {
    const kind = numberAt(ignored, evaluation, 0);
    const kept = arrayOf(array)
      .flat()
      .filter(
        (value) => !((kind === 1 || kind === 3) && value === null) && !((kind === 2 || kind === 3) && isError(value)),
      );
    if (kept.length === 0) return calcError;
    return isColumn ? kept.map((value) => [value]) : [kept];
  };
}

/** Products are added up place by place; text counts as 0, and an error is the answer. */
function productSum(parameters: readonly (Value | undefined)[]): Value {
  const arrays = parameters.map((one) =>
    parameters.length === 1 && one !== undefined ? usedMatrix(one) : arrayOf(one),
  );
  const [first = []] = arrays;
  const isEven = arrays.every((one) => one.length === first.length && one[0]?.length === first[0]?.length);
  if (!isEven) return valueError;
  return arrays.flat(2).find(isError) ?? sumProduct(arrays);
}

export const arrayFunctions: Readonly<Record<string, SheetFunction>> = {
  FILTER: overArrays(2, 3, filter),
  SORT: overArrays(1, 4, sort),
  SORTBY: overArrays(2, 20, sortBy),
  UNIQUE: overArrays(1, 3, unique),
  SEQUENCE: overArrays(1, 4, sequence),
  TRANSPOSE: overArrays(1, 1, ([array]) => turned(arrayOf(array))),
  TAKE: overArrays(2, 3, cut(true)),
  DROP: overArrays(2, 3, cut(false)),
  CHOOSEROWS: overArrays(2, 255, choose(false)),
  CHOOSECOLS: overArrays(2, 255, choose(true)),
  VSTACK: overArrays(1, 255, stack(true)),
  HSTACK: overArrays(1, 255, stack(false)),
  TOCOL: overArrays(1, 2, toLine(true)),
  TOROW: overArrays(1, 2, toLine(false)),
  SUMPRODUCT: { ...overArrays(1, 255, productSum), takesArrays: true },
  SINGLE: overArrays(1, 1, ([value = null], evaluation) => (isMany(value) ? intersected(value, evaluation) : value)),
};

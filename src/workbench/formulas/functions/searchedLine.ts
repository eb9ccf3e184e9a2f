import type { CellValue } from "../../../host/sheet";
import { matrixOf, usedMatrix } from "../arrays";
import { compare } from "../coerce";
import { wildcardPattern } from "../criteria";
import { isError, type Matrix, notAvailable, Reference, type Value, valueError } from "../values";
import { fail } from "./given";

/** Values along one line: the cells of a row or column, blanks behind the sheet's last value left out. */
export function lineOf(value: Value | undefined): readonly CellValue[] {
  if (value === undefined) return fail(valueError);
  const matrix = usedMatrix(fromStart(value));
  if (matrix.length <= 1) return matrix[0] ?? [];
  return (matrix[0]?.length ?? 0) > 1 ? fail(notAvailable) : matrix.map(([first = null]) => first);
}

/** The used part of an area begins where the area begins, so that places count from there. */
export function fromStart(value: Value): Value {
  if (!(value instanceof Reference)) return isError(value) ? fail(value) : value;
  const used = value.sheet.usedArea(true);
  const area = {
    ...value.area,
    lastRow: Math.max(value.area.firstRow, Math.min(value.area.lastRow, used?.lastRow ?? 1)),
    lastColumn: Math.max(value.area.firstColumn, Math.min(value.area.lastColumn, used?.lastColumn ?? 0)),
  };
  return matrixOf(new Reference(value.sheet, area));
}

/** How two values stand to each other in a search: only values of one type are compared at all. */
function isComparable(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other && one !== null && other !== null && !isError(one) && !isError(other);
}

export function exactPlace(
  wanted: CellValue,
  line: readonly CellValue[],
  hasWildcards: boolean,
  fromEnd = false,
): number {
  const pattern = typeof wanted === "string" && hasWildcards && /[?*~]/.test(wanted) ? wildcardPattern(wanted) : null;
  const isFound = (value: CellValue): boolean =>
    pattern === null
      ? isComparable(value, wanted) && compare(value, wanted) === 0
      : typeof value === "string" && pattern.test(value);
  if (!fromEnd) return line.findIndex(isFound);
  const fromLast = [...line].reverse().findIndex(isFound);
  return fromLast < 0 ? fromLast : line.length - 1 - fromLast;
}

/** The last place whose value is not above what is wanted, in a line that rises: Excel halves its way there. */
export function risingPlace(wanted: CellValue, line: readonly CellValue[]): number {
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = nearestComparable(line, Math.floor((low + high) / 2), low, high, wanted);
    if (middle < 0) break;
    if (compare(line[middle] ?? null, wanted) <= 0) {
      best = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

/** Values of another type are passed over. */
function nearestComparable(
  line: readonly CellValue[],
  from: number,
  low: number,
  high: number,
  wanted: CellValue,
): number {
  for (let step = 0; from - step >= low || from + step <= high; step++) {
    if (from + step <= high && isComparable(line[from + step] ?? null, wanted)) return from + step;
    if (from - step >= low && isComparable(line[from - step] ?? null, wanted)) return from - step;
  }
  return -1;
}

/** The last place whose value is not below what is wanted, in a line that falls. */
export function fallingPlace(wanted: CellValue, line: readonly CellValue[]): number {
  let best = -1;
  for (const [at, value] of line.entries()) {
    if (!isComparable(value, wanted)) continue;
    if (compare(value, wanted) < 0) break;
    best = at;
  }
  return best;
}

/** The nearest value below (-1) or above (1), wherever it stands. */
function nearestPlace(wanted: CellValue, line: readonly CellValue[], side: number): number {
  let best = -1;
  for (const [at, value] of line.entries()) {
    if (!isComparable(value, wanted)) continue;
    const order = compare(value, wanted) * side;
    if (order === 0) return at;
    const isNearer = best < 0 || compare(value, line[best] ?? null) * side < 0;
    if (order > 0 && isNearer) best = at;
  }
  return best;
}

/** XMATCH's modes: 0 exact, -1 or the next below, 1 or the next above, 2 with wildcards; searched from the end for -1. */
export function placeIn(wanted: CellValue, line: readonly CellValue[], mode: number, search: number): number {
  const exact = exactPlace(wanted, line, mode === 2, search < 0);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  return nearestPlace(wanted, line, mode);
}

export function turned(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
}

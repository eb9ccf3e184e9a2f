import type { Area, CellValue } from "../../host/sheet";
import { intersection } from "../book/areas";
import type { Evaluation } from "./evaluation";
import { FormulaProblem } from "./formulaProblem";
import { isMatrix, type Matrix, mostCells, notAvailable, Reference, type Value, valueError } from "./values";

export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.lastRow - area.firstRow + 1, columns: area.lastColumn - area.firstColumn + 1 };
}

/** The part of an area that may hold something: whole columns end where the sheet's values end. */
export function usedPart({ sheet, area }: Reference): Area | null {
  const used = sheet.usedArea(true);
  return used === null ? null : (intersection(area, used) ?? null);
}

/** All values of an area, blanks included. Throws for more than the page can hold. */
export function matrixOf(value: Value): Matrix {
  if (value instanceof Reference) {
    const { rows, columns } = sizeOf(value.area);
    if (rows * columns > mostCells) throw new FormulaProblem({ kind: "tooLarge" });
    return value.sheet.values(value.area);
  }
  return isMatrix(value) ? value : [[value]];
}

/** The values of an area without the blanks behind the sheet's last value: enough to add up or to count. */
export function usedMatrix(value: Value): Matrix {
  if (!(value instanceof Reference)) return matrixOf(value);
  const part = usedPart(value);
  return part === null ? [] : matrixOf(new Reference(value.sheet, part));
}

/**
 * The single value that is meant where one is needed: an older Excel takes the area's cell in the formula's row or
 * column; with arrays there is no single value, and the caller goes through them.
 */
export function intersected(value: Value, evaluation: Evaluation): CellValue {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!(value instanceof Reference)) return value;
  const { sheet, area } = value;
  const { rows, columns } = sizeOf(area);
  if (rows === 1 && columns === 1) return sheet.value(area.firstRow, area.firstColumn);
  const isInRows = evaluation.row >= area.firstRow && evaluation.row <= area.lastRow;
  const isInColumns = evaluation.column >= area.firstColumn && evaluation.column <= area.lastColumn;
  if (columns === 1 && isInRows) return sheet.value(evaluation.row, area.firstColumn);
  if (rows === 1 && isInColumns) return sheet.value(area.firstRow, evaluation.column);
  return valueError;
}

/** Whether a value is more than one cell, so that an operation has to go through it. */
export function isMany(value: Value | undefined): value is Matrix | Reference {
  if (value === undefined) return false;
  if (value instanceof Reference) {
    const { rows, columns } = sizeOf(value.area);
    return rows > 1 || columns > 1;
  }
  return isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
}

/**
 * Asks value by value: arrays of the same size go together, a single row or column is repeated, and where one array is
 * shorter the result is #N/A, as in Excel.
 */
export function lifted(
  parameters: readonly (Value | undefined)[],
  evaluation: Evaluation,
  each: (values: readonly (CellValue | undefined)[]) => Value,
): Value {
  const isLifted = evaluation.spills && parameters.some(isMany);
  if (!isLifted) {
    return each(parameters.map((one) => (one === undefined ? undefined : intersected(one, evaluation))));
  }
  evaluation.trace.usesArrays = true;
  const matrices = parameters.map((one) => (one === undefined ? undefined : matrixOf(clipped(one, parameters))));
  const given = matrices.filter((one) => one !== undefined);
  const rows = Math.max(...given.map((one) => one.length));
  const columns = Math.max(...given.map((one) => one[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const values = matrices.map((one) => (one === undefined ? undefined : valueAt(one, row, column)));
      return values.includes(outside) ? notAvailable : single(each(values as (CellValue | undefined)[]));
    }),
  );
}

/** Whole columns and rows are taken as far as the values of any of them go. */
function clipped(value: Value, all: readonly (Value | undefined)[]): Value {
  if (!(value instanceof Reference) || sizeOf(value.area).rows * sizeOf(value.area).columns <= mostCells / 4)
    return value;
  const areas = all.filter((one): one is Reference => one instanceof Reference);
  const last = areas.map((one) => one.sheet.usedArea(true)).filter((used) => used !== null);
  const lastRow = Math.max(value.area.firstRow, ...last.map((used) => used.lastRow));
  const lastColumn = Math.max(value.area.firstColumn, ...last.map((used) => used.lastColumn));
  return new Reference(value.sheet, {
    ...value.area,
    lastRow: Math.min(value.area.lastRow, lastRow),
    lastColumn: Math.min(value.area.lastColumn, lastColumn),
  });
}

const outside = Symbol("outside");

function valueAt(matrix: Matrix, row: number, column: number): CellValue | typeof outside {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? outside : value;
}

/** One value of an answer; an array within an array is not possible, so its first counts. */
function single(value: Value): CellValue {
  const [first] = matrixOf(value);
  return first?.[0] ?? null;
}

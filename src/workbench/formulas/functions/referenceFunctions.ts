import type { Area } from "../../../host/sheet";
import { columnName, quotedSheetName, readArea, splitSheetName } from "../../book/address";
import { lastColumn, lastRow } from "../../book/limits";
import { intersected, isMany, lifted, matrixOf, sizeOf } from "../arrays";
import type { SheetFunction } from "../evaluation";
import { isError, Reference, refError, type Value, valueError } from "../values";
import { answered, textOf, wholeOf } from "./given";

/** A cell, row or column of an area: 0 takes the whole row or column. */
const index: SheetFunction = {
  least: 2,
  most: 4,
  run: ([cells = null, row, column, areaNumber], evaluation) =>
    answered(() => {
      if (areaNumber !== undefined) return valueError;
      if (isMany(row) || isMany(column)) {
        return lifted([row, column], evaluation, ([down, right]) =>
          answered(() => cellAt(cells, wholeOf(down), wholeOf(right), column === undefined)),
        );
      }
      const [down, right] = [row, column].map((one) =>
        one === undefined ? 0 : wholeOf(intersected(one, evaluation)),
      ) as [number, number];
      return cellAt(cells, down, right, column === undefined);
    }),
};

function cellAt(cells: Value, row: number, column: number, hasOneNumber: boolean): Value {
  if (isError(cells)) return cells;
  const { rows, columns } = linesOf(cells);
  const isRowOnly = hasOneNumber && rows === 1;
  const [down, right] = isRowOnly ? [1, row] : [row, hasOneNumber && columns === 1 ? 1 : column];
  if (down < 0 || right < 0) return valueError;
  if (down > rows || right > columns) return refError;
  if (cells instanceof Reference) return new Reference(cells.sheet, pieceOf(cells.area, down, right));
  const lines = down === 0 ? matrixOf(cells) : [matrixOf(cells)[down - 1] ?? []];
  return right === 0 ? lines : lines.map((line) => [line[right - 1] ?? null]);
}

/** One row and column of an area, counted from 1; 0 leaves it whole. */
function pieceOf(area: Area, row: number, column: number): Area {
  const [at, across] = [area.firstRow + row - 1, area.firstColumn + column - 1];
  return {
    ...area,
    ...(row === 0 ? {} : { firstRow: at, lastRow: at }),
    ...(column === 0 ? {} : { firstColumn: across, lastColumn: across }),
  };
}

function linesOf(cells: Value): { readonly rows: number; readonly columns: number } {
  if (cells instanceof Reference) return sizeOf(cells.area);
  const matrix = matrixOf(cells);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** An area so many rows and columns away, of another size where one is given. */
const offset: SheetFunction = {
  least: 3,
  most: 5,
  isVolatile: true,
  run: ([start, ...numbers], evaluation) =>
    answered(() => {
      if (!(start instanceof Reference)) return valueError;
      const { rows, columns } = sizeOf(start.area);
      const given = numbers.map((one) => (one === undefined ? undefined : wholeOf(intersected(one, evaluation))));
      const [down = 0, right = 0, height = rows, width = columns] = given;
      const firstRow = start.area.firstRow + down + Math.min(0, height + 1);
      const firstColumn = start.area.firstColumn + right + Math.min(0, width + 1);
      const area = {
        firstRow,
        firstColumn,
        lastRow: firstRow + Math.abs(height) - 1,
        lastColumn: firstColumn + Math.abs(width) - 1,
      };
      const isInside =
        area.firstRow >= 1 && area.lastRow <= lastRow && area.firstColumn >= 0 && area.lastColumn <= lastColumn;
      return isInside && height !== 0 && width !== 0 ? new Reference(start.sheet, area) : refError;
    }),
};

const indirect: SheetFunction = {
  least: 1,
  most: 2,
  isVolatile: true,
  run: ([text = null], evaluation) =>
    answered(() => {
      const { sheet: name, rest } = splitSheetName(textOf(intersected(text, evaluation)));
      const sheet = name === null ? evaluation.sheet : evaluation.book.sheetNamed(name);
      const area = readArea(rest);
      return sheet === undefined || area === undefined ? refError : new Reference(sheet, area);
    }),
};

/** Numbers of rows (or columns): of the formula's own cell, of a cell, or one for each line of an area. */
function lineNumbers(isRow: boolean): SheetFunction {
  return {
    least: 0,
    most: 1,
    run: ([cells], evaluation) => {
      if (cells === undefined) return isRow ? evaluation.row : evaluation.column + 1;
      if (!(cells instanceof Reference)) return isError(cells) ? cells : valueError;
      const { firstRow, firstColumn } = cells.area;
      const count = isRow ? sizeOf(cells.area).rows : sizeOf(cells.area).columns;
      const first = isRow ? firstRow : firstColumn + 1;
      if (!evaluation.spills || count === 1 || count > 100_000) return first;
      const numbers = Array.from({ length: count }, (_, at) => first + at);
      return isRow ? numbers.map((number) => [number]) : [numbers];
    },
  };
}

function lineCount(isRow: boolean): SheetFunction {
  return {
    least: 1,
    most: 1,
    run: ([cells = null]) => {
      if (isError(cells)) return cells;
      const { rows, columns } = linesOf(cells);
      return isRow ? rows : columns;
    },
  };
}

const address: SheetFunction = {
  least: 2,
  most: 5,
  each: ([row, column, kind, isA1, sheet]) =>
    answered(() => {
      const [down, right, fixed] = [wholeOf(row), wholeOf(column), wholeOf(kind, 1)];
      const isInside = down >= 1 && down <= lastRow && right >= 1 && right <= lastColumn + 1;
      if (!isInside || fixed < 1 || fixed > 4 || isA1 === false || isA1 === 0) return valueError;
      const letters = (fixed === 1 || fixed === 3 ? "$" : "") + columnName(right - 1);
      const digits = (fixed === 1 || fixed === 2 ? "$" : "") + String(down);
      return (sheet === undefined ? "" : `${quotedSheetName(textOf(sheet))}!`) + letters + digits;
    }),
};

export const referenceFunctions: Readonly<Record<string, SheetFunction>> = {
  INDEX: index,
  OFFSET: offset,
  INDIRECT: indirect,
  ROW: lineNumbers(true),
  COLUMN: lineNumbers(false),
  ROWS: lineCount(true),
  COLUMNS: lineCount(false),
  ADDRESS: address,
};

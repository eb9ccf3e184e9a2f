import type { CellValue } from "../../../host/sheet";
import { intersected, isMany, lifted, matrixOf, sizeOf } from "../arrays";
import { toBoolean } from "../coerce";
import type { Evaluation, SheetFunction } from "../evaluation";
import { isError, isMatrix, notAvailable, Reference, refError, type Value, valueError } from "../values";
import { answered, checked, wholeOf } from "./given";
import { exactPlace, fallingPlace, fromStart, lineOf, placeIn, risingPlace, turned } from "./searchedLine";

const match: SheetFunction = {
  least: 2,
  most: 3,
  run: ([wanted = null, line, kind], evaluation) =>
    answered(() => {
      const values = lineOf(line);
      const type = kind === undefined ? 1 : wholeOf(intersected(kind, evaluation));
      return eachWanted(wanted, evaluation, (value) => {
        const place =
          type === 0
            ? exactPlace(value, values, true)
            : type > 0
              ? risingPlace(value, values)
              : fallingPlace(value, values);
        return place < 0 ? notAvailable : place + 1;
      });
    }),
};

const xmatch: SheetFunction = {
  least: 2,
  most: 4,
  run: ([wanted = null, line, mode = 0, search = 1], evaluation) =>
    answered(() => {
      const values = lineOf(line);
      const [how, from] = [mode, search].map((one) => wholeOf(intersected(one, evaluation))) as [number, number];
      return eachWanted(wanted, evaluation, (value) => {
        const place = placeIn(value, values, how, from);
        return place < 0 ? notAvailable : place + 1;
      });
    }),
};

/** A blank that is looked for counts as 0. */
function eachWanted(wanted: Value, evaluation: Evaluation, look: (value: CellValue) => Value): Value {
  return lifted([wanted], evaluation, ([value = null]) => (isError(value) ? value : look(value ?? 0)));
}

const xlookup: SheetFunction = {
  least: 3,
  most: 6,
  run: ([wanted = null, line, result, otherwise, mode = 0, search = 1], evaluation) =>
    answered(() => {
      const values = lineOf(line);
      const [how, from] = [mode, search].map((one) => wholeOf(intersected(one, evaluation))) as [number, number];
      const isColumn = isColumnLine(line);
      const answer = (value: CellValue): Value => {
        const place = placeIn(value, values, how, from);
        return place < 0 ? (otherwise ?? notAvailable) : slice(result ?? null, place, isColumn);
      };
      if (isMany(wanted)) return eachWanted(wanted, evaluation, answer);
      const single = intersected(wanted, evaluation);
      return isError(single) ? single : answer(single ?? 0);
    }),
};

function isColumnLine(line: Value | undefined): boolean {
  if (line instanceof Reference) return sizeOf(line.area).rows > 1;
  return line !== undefined && isMatrix(line) && line.length > 1;
}

/** The row (or column) of a result that belongs to a place of the searched line. */
function slice(result: Value, place: number, isColumn: boolean): Value {
  if (result instanceof Reference) {
    const { area } = result;
    const row = { firstRow: area.firstRow + place, lastRow: area.firstRow + place };
    const column = { firstColumn: area.firstColumn + place, lastColumn: area.firstColumn + place };
    return new Reference(result.sheet, { ...area, ...(isColumn ? row : column) });
  }
  const matrix = matrixOf(result);
  return isColumn ? [matrix[place] ?? []] : matrix.map((row) => [row[place] ?? null]);
}

/** VLOOKUP, and HLOOKUP on its side. */
function tableLookup(isVertical: boolean): SheetFunction {
  return {
    least: 3,
    most: 4,
    run: ([wanted = null, table, index, near], evaluation) =>
      answered(() => {
        if (table === undefined) return valueError;
        const given = matrixOf(fromStart(table));
        const lines = isVertical ? given : turned(given);
        const width = sizeAcross(table, isVertical);
        const keys = lines.map(([first = null]) => first);
        const isNear = near === undefined || checked(toBoolean(intersected(near, evaluation)));
        const at = wholeOf(intersected(index ?? 0, evaluation));
        if (at < 1) return valueError;
        if (at > width) return refError;
        return eachWanted(wanted, evaluation, (value) => {
          const place = isNear ? risingPlace(value, keys) : exactPlace(value, keys, true);
          return place < 0 ? notAvailable : (lines[place]?.[at - 1] ?? 0);
        });
      }),
  };
}

function sizeAcross(table: Value, isVertical: boolean): number {
  const matrix = isMatrix(table) ? table : [[]];
  const { rows, columns } =
    table instanceof Reference ? sizeOf(table.area) : { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
  return isVertical ? columns : rows;
}

const lookup: SheetFunction = {
  least: 2,
  most: 3,
  run: ([wanted = null, line, result], evaluation) =>
    answered(() => {
      const values = lineOf(line);
      const results = result === undefined ? values : lineOf(result);
      return eachWanted(wanted, evaluation, (value) => {
        const place = risingPlace(value, values);
        return place < 0 ? notAvailable : (results[place] ?? 0);
      });
    }),
};

export const lookupFunctions: Readonly<Record<string, SheetFunction>> = {
  MATCH: match,
  XMATCH: xmatch,
  XLOOKUP: xlookup,
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: lookup,
};

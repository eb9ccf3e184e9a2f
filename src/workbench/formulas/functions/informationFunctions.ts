import type { CellValue } from "../../../host/sheet";
import type { SheetFunction } from "../evaluation";
import { isError, isMatrix, notAvailable, Reference, valueError } from "../values";
import { answered, wholeOf } from "./given";

/** A question about a single value; an error is a value too. */
const question = (holds: (value: CellValue) => boolean): SheetFunction => ({
  least: 1,
  most: 1,
  takesErrors: true,
  each: ([value = null]) => holds(value),
});

/** ERROR.TYPE's numbers. */
const errorNumbers: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
];

const parity = (isOdd: boolean): SheetFunction => ({
  least: 1,
  most: 1,
  each: ([value]) => answered(() => (Math.abs(wholeOf(value)) % 2 === 1) === isOdd),
});

export const informationFunctions: Readonly<Record<string, SheetFunction>> = {
  ISBLANK: question((value) => value === null),
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISNONTEXT: question((value) => typeof value !== "string"),
  ISLOGICAL: question((value) => typeof value === "boolean"),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && value.error !== "#N/A"),
  ISNA: question((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: parity(false),
  ISODD: parity(true),
  ISREF: { least: 1, most: 1, run: ([value]) => value instanceof Reference },
  ISFORMULA: {
    least: 1,
    most: 1,
    run: ([cell]) =>
      cell instanceof Reference ? cell.sheet.formula(cell.area.firstRow, cell.area.firstColumn) !== null : valueError,
  },
  FORMULATEXT: {
    least: 1,
    most: 1,
    run: ([cell]) =>
      cell instanceof Reference
        ? (cell.sheet.formula(cell.area.firstRow, cell.area.firstColumn) ?? notAvailable)
        : valueError,
  },
  "ERROR.TYPE": {
    least: 1,
    most: 1,
    takesErrors: true,
    each: ([value = null]) => {
      const number = isError(value) ? errorNumbers.indexOf(value.error) : -1;
      return number < 0 ? notAvailable : number + 1;
    },
  },
  TYPE: {
    least: 1,
    most: 1,
    run: ([given = null]) => {
      const value = given instanceof Reference ? given.sheet.value(given.area.firstRow, given.area.firstColumn) : given;
      if (isMatrix(value)) return 64;
      if (isError(value)) return 16;
      if (typeof value === "boolean") return 4;
      return typeof value === "string" ? 2 : 1;
    },
  },
  SHEETS: { least: 0, most: 0, run: (_, { book }) => book.sheets.length },
  SHEET: { least: 0, most: 0, run: (_, { book, sheet }) => book.sheets.indexOf(sheet) + 1 },
};

import type { CellValue } from "../../sheet";
import { foldNumber, foldValue } from "./foldValue";

/** Asks for the values of a range with each cell's number format and type: for few cells, or where nothing else is allowed. */
export function askValues(range: Excel.Range): (is1904: boolean) => CellValue[][] {
  range.load("values,numberFormat,valueTypes");
  return (is1904) => {
    const { values, valueTypes, numberFormat } = range;
    return Array.from(values, (cells, row) =>
      Array.from(cells, (cell: unknown, column) => {
        const value = foldValue(cell);
        if (typeof value === "number") return foldNumber(value, String(numberFormat[row]?.[column]), is1904);
        const isError = typeof value === "string" && valueTypes[row]?.[column] === Excel.RangeValueType.error;
        return isError ? { error: value } : value;
      }),
    );
  };
}

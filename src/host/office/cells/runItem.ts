import { addressOf } from "../../cells/address";
import type { CellWrite, WrittenValue } from "../../sheet";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";
import type { CellRun } from "./cellRuns";
import { type Apostrophe, excelInput } from "./excelInput";
import { isAsWritten } from "./isAsWritten";

/** A cell that does not hold what was written into it. */
export interface Misread {
  readonly cell: CellWrite;
  readonly found: unknown;
}

/** Writes a run and reads it back in the same request; `misread` is told of cells that hold something else. */
export function runItem(run: CellRun, apostrophe: Apostrophe, misread: (cell: Misread) => void): WriteItem {
  const inputs = run.values.map((value) => (value === undefined ? null : excelInput(value, apostrophe)));
  return {
    bytes: jsonBytes(inputs, 3),
    queue: ({ sheet }) => {
      const range = sheet.getRange(addressOf(areaOfRun(run)));
      if (run.format !== undefined) fill(range, "numberFormat", run.format);
      if (inputs.length > 1 && inputs.every((input) => input === inputs[0])) fill(range, "values", inputs[0]);
      else range.values = inputs.map((input) => [input]);
      range.load("values");
      return () => compare(run, range.values, misread);
    },
  };
}

function areaOfRun({ row, column, values }: CellRun) {
  return { firstRow: row, lastRow: row + values.length - 1, firstColumn: column, lastColumn: column };
}

/** One value for every cell of a range, which Excel takes where a matrix may stand. */
function fill(range: Excel.Range, property: "values" | "numberFormat", value: unknown): void {
  (range as unknown as Record<string, unknown>)[property] = value;
}

function compare(
  { row, column, values, format }: CellRun,
  found: readonly (readonly unknown[])[],
  misread: (cell: Misread) => void,
): void {
  values.forEach((value: WrittenValue | undefined, index) => {
    const cell = found[index]?.[0];
    if (value === undefined || isAsWritten(value, cell)) return;
    misread({ cell: { row: row + index, column, value, numberFormat: format }, found: cell });
  });
}

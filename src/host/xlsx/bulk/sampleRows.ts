import type { DescribedCell, DescribedRow, DescribedSheet } from "../../../report/describedWorkbook";
import type { BulkRows } from "./bulkRows";

/** The kinds of plain cells, each of which has its look in a column. */
export type PlainCell = "text" | "formulaLike" | "number";

/** One cell of each kind. */
const samples: Readonly<Record<PlainCell, DescribedCell>> = { text: "x", formulaLike: "=x", number: 1 };
const kinds = Object.keys(samples) as PlainCell[];

export interface SampleRow {
  readonly style: DescribedRow["style"];
  readonly kind: PlainCell;
}

/** Which rows stand in for the run while exceljs writes the sheet: one for each style of row and kind of cell. */
export function sampleRows({ styles }: BulkRows): readonly SampleRow[] {
  return styles.flatMap((style) => kinds.map((kind) => ({ style, kind })));
}

/** The rows of a sheet by their indices, with the samples in place of the run and nothing behind them to its end. */
export function withSamples({ columns, rows }: DescribedSheet, bulk: BulkRows): ReadonlyMap<number, DescribedRow> {
  const written = new Map(rows.slice(0, bulk.first).entries());
  sampleRows(bulk).forEach(({ style, kind }, at) => {
    written.set(bulk.first + at, { style, cells: columns.map(() => samples[kind]) });
  });
  rows.slice(bulk.last + 1).forEach((row, at) => written.set(bulk.last + 1 + at, row));
  return written;
}

/** What begins so would be taken for a formula if a user only entered the cell and left it again. */
export const formulaStart = /^[=+\-@\t\r]/;

export function textKind(value: string): PlainCell {
  return formulaStart.test(value) ? "formulaLike" : "text";
}

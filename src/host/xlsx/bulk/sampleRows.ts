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
export function sampleRows({ rows }: DescribedSheet, { first, last }: BulkRows): readonly SampleRow[] {
  const styles = new Set(rows.slice(first, last + 1).map(({ style }) => style));
  return [...styles].flatMap((style) => kinds.map((kind) => ({ style, kind })));
}

/** The sheet with its samples in place of the run; rows behind it keep their places, with nothing between. */
export function withSamples(sheet: DescribedSheet, bulk: BulkRows): readonly (DescribedRow | undefined)[] {
  const stand = sampleRows(sheet, bulk).map(({ style, kind }): DescribedRow => ({
    style,
    cells: sheet.columns.map(() => samples[kind]),
  }));
  const gap = Array.from({ length: bulk.last - bulk.first + 1 - stand.length }, () => undefined);
  return [...sheet.rows.slice(0, bulk.first), ...stand, ...gap, ...sheet.rows.slice(bulk.last + 1)];
}

/** What begins so would be taken for a formula if a user only entered the cell and left it again. */
export const formulaStart = /^[=+\-@\t\r]/;

export function plainCellKind(value: string | number): PlainCell {
  if (typeof value === "number") return "number";
  return formulaStart.test(value) ? "formulaLike" : "text";
}

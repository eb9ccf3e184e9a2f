import { cellValue } from "../../cellValue";
import type { ReportChart, ReportTable } from "../../reportDocument";

/** One thing along the axis, with its value in each series: a number, or what the table says in place of one. */
export interface ChartPoint {
  readonly name: string;
  readonly values: readonly (number | string)[];
}

/** What a chart draws, taken out of its table. */
export interface ChartFigures {
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
}

export function chartFigures(
  { categories, series, firstRow = 0, rows = Infinity }: ReportChart,
  table: ReportTable,
): ChartFigures {
  return {
    series: series.map((column) => table.columns[column]?.title ?? ""),
    points: table.rows.slice(firstRow, firstRow + rows).map((row) => ({
      name: String(cellValue(row[categories]) ?? ""),
      values: series.map((column) => cellValue(row[column]) ?? ""),
    })),
  };
}

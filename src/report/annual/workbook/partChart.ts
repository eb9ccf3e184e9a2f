import type { DescribedArea, DescribedChart } from "../../describedWorkbook";
import { axisFormat } from "../axisFormat";
import { cellValue } from "../cellValue";
import type { ReportCell, ReportChart, ReportTable } from "../reportDocument";

/** Where a table of the sheet has its first row of figures, 1-based. */
export interface TablePlace {
  readonly table: ReportTable;
  readonly firstRow: number;
}

/** The rows that a chart covers: bars need some for each of their names. */
export function chartRows(chart: ReportChart, table: ReportTable): number {
  const { kind, series } = chart;
  const names = drawnRows(chart, table).length;
  return kind === "bars" ? Math.min(70, 7 + Math.ceil(names * (0.6 + 0.7 * series.length))) : 18;
}

/** Charts are at most so wide, in characters. */
const mostWidth = 110;

interface ChartSpot {
  /** Row, 1-based. */
  readonly top: number;
  /** Of the sheet's columns, in characters. */
  readonly widths: readonly number[];
}

/**
 * A native chart over the cells of its table, from `top` on; undefined where the table has no number to draw. A series ends
 * with its last number, since Excel draws a text as 0; one without a number is left out, since its area would end above its
 * first cell.
 */
export function partChart(
  chart: ReportChart,
  { table, firstRow: tableRow }: TablePlace,
  { top, widths }: ChartSpot,
): DescribedChart | undefined {
  const { title, kind, categories, format, maximum } = chart;
  const drawn = drawnRows(chart, table);
  const series = chart.series.filter((index) => toLastNumber(drawn, index) > 0);
  if (series.length === 0) return undefined;
  const firstRow = tableRow + (chart.firstRow ?? 0);
  const column = (index: number, count: number): DescribedArea => ({
    firstRow,
    lastRow: firstRow + count - 1,
    firstColumn: index,
    lastColumn: index,
  });
  return {
    title,
    kind,
    format,
    ...(axisFormat(chart) !== format && { axisFormat: axisFormat(chart) }),
    maximum,
    categories: column(categories, drawn.length),
    series: series.map((index) => ({
      name: table.columns[index]?.title ?? "",
      values: column(index, toLastNumber(drawn, index)),
    })),
    fromZero: !drawn.some((row) => series.some((index) => isNegative(row[index]))),
    place: {
      firstRow: top,
      lastRow: top + chartRows(chart, table) - 1,
      firstColumn: 0,
      lastColumn: lastColumn(widths),
    },
  };
}

function drawnRows({ firstRow = 0, rows = Infinity }: ReportChart, table: ReportTable): ReportTable["rows"] {
  return table.rows.slice(firstRow, firstRow + rows);
}

/** How many rows it is to the last number of a column. */
function toLastNumber(rows: ReportTable["rows"], column: number): number {
  return rows.reduce((length, row, index) => (typeof cellValue(row[column]) === "number" ? index + 1 : length), 0);
}

function isNegative(cell: ReportCell | undefined): boolean {
  const value = cellValue(cell);
  return typeof value === "number" && value < 0;
}

/** The last column that lies within a chart's greatest width; at least the first. */
function lastColumn(widths: readonly number[]): number {
  let width = 0;
  const within = widths.findIndex((each) => (width += each) > mostWidth);
  return within < 0 ? widths.length - 1 : Math.max(0, within - 1);
}

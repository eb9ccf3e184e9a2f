import type { DescribedArea, DescribedChart } from "../../describedWorkbook";
import type { ReportCell, ReportChart, ReportTable } from "../reportDocument";

/** Where a table of the sheet has its first row of figures, 1-based. */
export interface TablePlace {
  readonly table: ReportTable;
  readonly firstRow: number;
}

/** The rows that a chart covers: bars need some for each of their names. */
export function chartRows({ kind, series, rows }: ReportChart, table: ReportTable): number {
  const names = Math.min(rows ?? Infinity, table.rows.length);
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

/** A native chart over the cells of its table, from `top` on; undefined where the table has no row to draw. */
export function partChart(
  chart: ReportChart,
  { table, firstRow }: TablePlace,
  { top, widths }: ChartSpot,
): DescribedChart | undefined {
  const { title, kind, categories, series, format, maximum } = chart;
  const count = Math.min(chart.rows ?? Infinity, table.rows.length);
  if (count === 0) return undefined;
  const column = (index: number): DescribedArea => ({
    firstRow,
    lastRow: firstRow + count - 1,
    firstColumn: index,
    lastColumn: index,
  });
  const drawn = table.rows.slice(0, count);
  return {
    title,
    kind,
    format,
    maximum,
    categories: column(categories),
    series: series.map((index) => ({ name: table.columns[index]?.title ?? "", values: column(index) })),
    fromZero: !drawn.some((row) => series.some((index) => isNegative(row[index] ?? null))),
    place: {
      firstRow: top,
      lastRow: top + chartRows(chart, table) - 1,
      firstColumn: 0,
      lastColumn: lastColumn(widths),
    },
  };
}

function isNegative(cell: ReportCell): boolean {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return typeof value === "number" && value < 0;
}

/** The last column that lies within a chart's greatest width; at least the first. */
function lastColumn(widths: readonly number[]): number {
  let width = 0;
  const within = widths.findIndex((each) => (width += each) > mostWidth);
  return within < 0 ? widths.length - 1 : Math.max(0, within - 1);
}

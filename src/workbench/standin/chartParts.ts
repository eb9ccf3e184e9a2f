import type { Area } from "../../host/sheet";
import { columnCount, rowCount } from "../book/areas";
import type { BookChart, ChartAxis, ChartPlace, ChartSeries, ChartSource } from "../book/bookChart";
import type { BookSheet } from "../book/book";
import { checkSheet } from "./guards";
import type { Host } from "./host";
import type { InChart } from "./items";
import { Refusal } from "./refusal";

export function chartOf({ sheet, chart }: InChart, host: Host): BookChart {
  const found = host.sheet(sheet).parts.charts.find(({ id }) => id === chart);
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

export function changeChart(item: InChart, change: Partial<BookChart>, host: Host): void {
  checkSheet(item.sheet, host, "allowEditObjects");
  const chart = chartOf(item, host);
  const sheet = host.sheet(item.sheet);
  sheet.change(
    "charts",
    sheet.parts.charts.map((each) => (each === chart ? { ...chart, ...change } : each)),
  );
}

export function seriesOf(item: InChart & { readonly series: string }, host: Host): ChartSeries {
  const found = chartOf(item, host).series.find(({ id }) => id === item.series);
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

export function changeSeries(
  item: InChart & { readonly series: string },
  change: Partial<ChartSeries>,
  host: Host,
): void {
  const series = seriesOf(item, host);
  const { series: all } = chartOf(item, host);
  changeChart(item, { series: all.map((each) => (each === series ? { ...series, ...change } : each)) }, host);
}

export const plainAxis: ChartAxis = {
  visible: true,
  title: { text: "", visible: false },
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  gridlines: false,
  reversed: false,
};

/** A new series, as Excel makes one. */
export function newSeries(host: Host, kind: string, name: string, values: ChartSource): ChartSeries {
  return {
    id: host.book.newId(),
    name,
    values,
    categories: null,
    color: null,
    labels: { visible: false, position: "OutsideEnd", numberFormat: "General" },
    gapWidth: 150,
    overlap: 0,
    kind,
    marker: "Automatic",
  };
}

/** The series of a range: text in the first row names them, text in the first column is their categories. */
export function seriesOfRange(sheet: BookSheet, area: Area, by: "Rows" | "Columns", host: Host): ChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) !== "number";
  const named = rowCount(area) > 1 && isText(area.firstRow, area.lastColumn);
  const labelled = columnCount(area) > 1 && isText(area.lastRow, area.firstColumn);
  const body = {
    ...area,
    firstRow: area.firstRow + (named ? 1 : 0),
    firstColumn: area.firstColumn + (labelled ? 1 : 0),
  };
  const across = by === "Rows";
  const count = across ? rowCount(body) : columnCount(body);
  return Array.from({ length: count }, (_, at): ChartSeries => {
    const line = across ? body.firstRow + at : body.firstColumn + at;
    const values = across
      ? { ...body, firstRow: line, lastRow: line }
      : { ...body, firstColumn: line, lastColumn: line };
    const nameCell = across
      ? labelled && ([line, area.firstColumn] as const)
      : named && ([area.firstRow, line] as const);
    const name = nameCell ? sheet.text(nameCell[0], nameCell[1]) : `Series${at + 1}`;
    const series = newSeries(host, "", name, { sheet: sheet.id, area: values });
    return { ...series, categories: categoriesOf(sheet.id, body, { named, labelled, across }) };
  });
}

function categoriesOf(
  sheet: string,
  body: Area,
  { named, labelled, across }: { readonly named: boolean; readonly labelled: boolean; readonly across: boolean },
): ChartSource | null {
  if (across) {
    const row = body.firstRow - 1;
    return named ? { sheet, area: { ...body, firstRow: row, lastRow: row } } : null;
  }
  const column = body.firstColumn - 1;
  return labelled ? { sheet, area: { ...body, firstColumn: column, lastColumn: column } } : null;
}

/** Where a chart stands, in points from the sheet's first corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(sheet: BookSheet, { from, to }: ChartPlace): ChartBox {
  const left = sheet.columns.offset(from.column) + from.x;
  const top = sheet.rows.offset(from.row) + from.y;
  const right = sheet.columns.offset(to.column) + to.x;
  const bottom = sheet.rows.offset(to.row) + to.y;
  return { left, top, width: right - left, height: bottom - top };
}

export function placeAt(sheet: BookSheet, { left, top, width, height }: ChartBox): ChartPlace {
  const corner = (x: number, y: number): ChartPlace["from"] => {
    const [row, column] = [sheet.rows.lineAt(y), sheet.columns.lineAt(x)];
    return { row, column, x: x - sheet.columns.offset(column), y: y - sheet.rows.offset(row) };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

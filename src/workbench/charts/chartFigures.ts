import type { Book } from "../book/book";
import type { BookChart, ChartSource } from "../book/bookChart";
import { formatText } from "../book/formatText";

/** What a chart draws, read from the cells that it speaks of. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
}

export interface SeriesFigures {
  readonly name: string;
  readonly color: string;
  /** A blank cell, a text or an error is `null`: nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Beside the values where they are to be shown, else empty. */
  readonly labels: readonly string[];
  readonly kind: string;
  readonly hasMarkers: boolean;
}

/** Excel's own colours for series that name none. */
const automatic = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartFigures(chart: BookChart, book: Book): ChartFigures {
  const [first] = chart.series;
  const categories = first?.categories ? textsOf(first.categories, book) : [];
  const series = chart.series.map((one, index): SeriesFigures => {
    const values = numbersOf(one.values, book);
    const { visible, numberFormat } = one.labels;
    return {
      name: one.name,
      color: one.color ?? (automatic[index % automatic.length] as string),
      values,
      labels: visible ? values.map((value, at) => labelOf(value, one.values, at, numberFormat, book)) : [],
      kind: one.kind,
      hasMarkers: one.kind === "LineMarkers" && one.marker !== "None",
    };
  });
  const length = Math.max(categories.length, ...series.map(({ values }) => values.length), 0);
  return { categories: Array.from({ length }, (_, at) => categories[at] ?? String(at + 1)), series };
}

/** The cells of a source in their order; hidden rows are left out, as Excel leaves them out. */
function cellsOf({ sheet: id, area }: ChartSource, book: Book): { readonly row: number; readonly column: number }[] {
  const sheet = book.sheet(id);
  if (sheet === undefined) return [];
  const cells: { row: number; column: number }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (sheet.rows.isHidden(row)) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (!sheet.columns.isHidden(column)) cells.push({ row, column });
    }
  }
  return cells;
}

function textsOf(source: ChartSource, book: Book): string[] {
  const sheet = book.sheet(source.sheet);
  return sheet === undefined ? [] : cellsOf(source, book).map(({ row, column }) => sheet.text(row, column));
}

function numbersOf(source: ChartSource, book: Book): (number | null)[] {
  const sheet = book.sheet(source.sheet);
  if (sheet === undefined) return [];
  return cellsOf(source, book).map(({ row, column }) => {
    const value = sheet.value(row, column);
    return typeof value === "number" ? value : null;
  });
}

/** "General" and an empty format mean: as the cell shows it. */
function labelOf(value: number | null, source: ChartSource, at: number, format: string, book: Book): string {
  if (value === null) return "";
  const cell = cellsOf(source, book)[at];
  const sheet = book.sheet(source.sheet);
  const isOwn = format === "" || format === "General" || format === "Linked";
  if (isOwn && cell !== undefined && sheet !== undefined) return sheet.text(cell.row, cell.column);
  return formatText(value, format);
}

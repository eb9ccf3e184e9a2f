import type { DescribedRow, DescribedSheet, NumberFormat, RowStyle } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { numberFormats } from "../../cells/numberFormats";
import { bodyFont, type RowLook, rowLooks } from "../../cells/rowLooks";
import { spanHeight } from "../../cells/spanHeight";
import { addToSpans } from "../../cells/spans";
import type { Area, Span } from "../../sheet";
import { jsonBytes } from "../connection/jsonBytes";
import { markAddresses } from "../marks/markAddresses";
import type { WriteItem } from "../writing/writeItem";

/** A column of n characters of the default font, in points. Source: 7 pixels a character and 5 beside them, at 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Everything that concerns how a described sheet looks; it is written before the values. Made one by one, as it is asked for. */
export function* lookItems(described: DescribedSheet, rightToLeft: boolean): Iterable<WriteItem> {
  const { rows, columns } = described;
  if (rows.length === 0 || columns.length === 0) return;
  yield item(addressOf(areaOf(described, { first: 1, last: rows.length })), ({ format }) => {
    format.font.name = bodyFont.name;
    format.font.size = bodyFont.size;
    format.verticalAlignment = "Top";
    if (rightToLeft) format.readingOrder = "RightToLeft";
  });
  for (const column of columns.keys()) yield columnItem(described, column);
  for (const [style, spans] of rowsByStyle(described)) yield* styleItems(described, style, spans);
  for (const column of columns.keys()) yield* formatItems(described, column);
  for (const [index, row] of rows.entries()) if (row.spans) yield spanItem(described, row, index + 1);
}

/** The rows of each style, the styles in the order of their first rows. */
function rowsByStyle({ rows }: DescribedSheet): ReadonlyMap<RowStyle, readonly Span[]> {
  const byStyle = new Map<RowStyle, Span[]>();
  for (const [index, { style }] of rows.entries()) {
    const spans = byStyle.get(style) ?? [];
    addToSpans(spans, index + 1);
    byStyle.set(style, spans);
  }
  return byStyle;
}

/** Runs of cells of one column that show their numbers otherwise than the column. */
function* formatItems({ rows }: DescribedSheet, column: number): Iterable<WriteItem> {
  const formatAt = (row: number) => rows[row - 1]?.formats?.[column];
  for (let firstRow = 1; firstRow <= rows.length;) {
    const shown = formatAt(firstRow);
    let lastRow = firstRow;
    while (lastRow < rows.length && formatAt(lastRow + 1) === shown) lastRow++;
    if (shown !== undefined) {
      yield item(addressOf({ firstRow, lastRow, firstColumn: column, lastColumn: column }), (range) => {
        range.format.horizontalAlignment = "Center";
        setNumberFormat(range, shown);
      });
    }
    firstRow = lastRow + 1;
  }
}

/** A sentence over the whole sheet: Excel gives merged cells no height by itself. */
function spanItem(described: DescribedSheet, row: DescribedRow, number: number): WriteItem {
  return item(addressOf(areaOf(described, { first: number, last: number })), (range) => {
    range.merge();
    range.format.wrapText = true;
    range.format.rowHeight = spanHeight(row, described);
  });
}

/** One text for all cells of the range, which Excel takes where a matrix may stand. */
function setNumberFormat(range: Excel.Range, format: NumberFormat): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormats[format];
}

/** Rows over all columns of the sheet. */
function areaOf({ columns }: DescribedSheet, { first, last }: Span): Area {
  return { firstRow: first, lastRow: last, firstColumn: 0, lastColumn: columns.length - 1 };
}

function item(address: string, queue: (range: Excel.Range) => void): WriteItem {
  return { bytes: jsonBytes(address, 8), queue: ({ sheet }) => queue(sheet.getRange(address)) };
}

function columnItem({ columns, rows }: DescribedSheet, column: number): WriteItem {
  const { width, format: shown, wraps = true } = columns[column] ?? { width: 8 };
  const area = { firstRow: 1, lastRow: rows.length, firstColumn: column, lastColumn: column };
  return item(addressOf(area), (range) => {
    range.format.columnWidth = pointsOf(width);
    range.format.wrapText = wraps;
    if (shown === undefined) return;
    range.format.horizontalAlignment = "Center";
    setNumberFormat(range, shown);
  });
}

/** What rows of one style have over the columns' own look. */
function styleItems(described: DescribedSheet, style: RowStyle, spans: readonly Span[]): WriteItem[] {
  const areas = spans.map((span) => areaOf(described, span));
  const look = rowLooks[style];
  const { firstFill } = look;
  const firstCells = firstFill === undefined ? [] : areas.map((area) => ({ ...area, lastColumn: 0 }));
  return [
    ...areasItems(areas, ({ format }) => layOver(format, look, style)),
    ...areasItems(firstCells, ({ format }) => void (format.fill.color = firstFill ?? "")),
  ];
}

function areasItems(areas: readonly Area[], queue: (ranges: Excel.RangeAreas) => void): WriteItem[] {
  return markAddresses(areas).map((address) => ({
    bytes: jsonBytes(address, 12),
    queue: ({ sheet }) => queue(sheet.getRanges(address)),
  }));
}

function layOver(
  format: Excel.RangeFormat,
  { size, bold, color, fill, frame, runsOn }: RowLook,
  style: RowStyle,
): void {
  if (size) format.font.size = size;
  if (bold) format.font.bold = true;
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
  if (runsOn) format.wrapText = false;
  if (style === "header") format.verticalAlignment = "Center";
  if (style === "entry") format.horizontalAlignment = "General";
  if (frame)
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = frame;
    }
}

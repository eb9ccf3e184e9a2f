import type { DescribedRow, DescribedSheet } from "../../report/describedWorkbook";
import { rowHeight } from "./writeRowStyle";

/** How a sheet with charts or several tables is printed on A4. */
export interface PageLayout {
  readonly orientation: "landscape" | "portrait";
  /** Per cent; undefined where the sheet is printed as wide as the page, or as it is. */
  readonly scale?: number;
  /** Rows (1-based) after which a new page begins. */
  readonly breaks: readonly number[];
}

/** In inches; Excel's own usual margins. */
export const pageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

const inch = 72;
/** The short and the long side of A4, in points. */
const paper = { short: 595, long: 842 } as const;
/** A character of the default font, and a row that was given no height, in points. */
const characterWidth = 5.25;
const usualHeight = 15;
/** Fonts differ between machines, and rows with them: so much of a page's height is taken for granted. */
const slack = 0.93;
/** What a scale of our own leaves to columns that are wider on another machine, which would run on to a page of their own. */
const columnSlack = 0.8;

/** True for a sheet whose pages must be broken with care; a long list alone is cut wherever a page ends, under its header. */
export function isLaidOut(sheet: DescribedSheet): boolean {
  return chartRows(sheet).length > 0 || sheet.rows.filter(({ style }) => style === "header").length > 1;
}

/**
 * The page, whichever way round prints larger, that holds all columns and the tallest chart; and breaks that cut no chart and
 * no short table, and leave no few rows of a long one alone.
 */
export function pageLayout(sheet: DescribedSheet): PageLayout {
  const heights = rowHeights(sheet);
  const charts = chartRows(sheet);
  const size: Size = {
    width: characterWidth * sheet.columns.reduce((sum, column) => sum + column.width, 0),
    height: Math.max(usualHeight, ...charts.map(({ first, last }) => heightOf(heights, first, last))),
  };
  const [landscape, portrait] = [printing(size, paper.long, paper.short), printing(size, paper.short, paper.long)];
  const isUpright = portrait.share > landscape.share;
  const { page, share, isOwnScale } = isUpright ? portrait : landscape;
  return {
    orientation: isUpright ? "portrait" : "landscape",
    ...(isOwnScale && { scale: Math.round(100 * share) }),
    breaks: breaksOf(heights, [...charts, ...keptTables(sheet)], page.height / share),
  };
}

/** In points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is printed of 1: as wide as the page where the tallest chart then fits, else by a scale of our own. */
function printing({ width, height }: Size, across: number, down: number) {
  const page = pageOf(across, down);
  const asWide = Math.min(1, page.width / width);
  const isOwnScale = page.height / height < asWide;
  const own = Math.floor(100 * Math.min(columnSlack * asWide, page.height / height)) / 100;
  return { page, isOwnScale, share: isOwnScale ? own : asWide };
}

function pageOf(width: number, height: number): Size {
  const { left, right, top, bottom } = pageMargins;
  return { width: width - inch * (left + right), height: slack * (height - inch * (top + bottom)) };
}

/** Rows that stand on one page, 1-based, both ends included. */
interface Kept {
  readonly first: number;
  readonly last: number;
}

function chartRows({ charts = [] }: DescribedSheet): Kept[] {
  return charts.map(({ place }) => ({ first: place.firstRow, last: place.lastRow }));
}

/** So many rows of a table stay with its caption and header, and so many with the notes below it. */
const rowsTogether = 2;
/** A table of so few rows is not cut. */
const shortTable = 10;

function keptTables({ rows }: DescribedSheet): Kept[] {
  return rows.flatMap(({ style }, index) => {
    if (style !== "header") return [];
    const hasCaption = rows[index - 1]?.style === "section";
    const header = index + 1;
    const first = hasCaption ? header - 1 : header;
    const lastRow = header + runLength(rows, header, (row) => row.style === "body");
    const last = lastRow + runLength(rows, lastRow, (row) => row.style === "text" && row.cells.length > 0);
    if (lastRow - header <= shortTable) return [{ first, last }];
    return [
      { first, last: header + rowsTogether },
      { first: lastRow - rowsTogether + 1, last },
    ];
  });
}

/** How many rows from an index on are such rows. */
function runLength(rows: DescribedSheet["rows"], from: number, isOne: (row: DescribedRow) => boolean): number {
  const end = rows.slice(from).findIndex((row) => !isOne(row));
  return end < 0 ? rows.length - from : end;
}

/** In points, down to the last row that holds something or that a chart covers. */
function rowHeights(sheet: DescribedSheet): readonly number[] {
  const filled = sheet.rows.reduce((last, { cells }, index) => (cells.length > 0 ? index + 1 : last), 0);
  const last = Math.max(filled, ...chartRows(sheet).map((chart) => chart.last));
  return Array.from({ length: last }, (_, index) => {
    const row = sheet.rows[index];
    return (row && rowHeight(row, sheet)) ?? usualHeight;
  });
}

function heightOf(heights: readonly number[], first: number, last: number): number {
  return heights.slice(first - 1, last).reduce((sum, height) => sum + height, 0);
}

function breaksOf(heights: readonly number[], kept: readonly Kept[], capacity: number): readonly number[] {
  const breaks: number[] = [];
  let start = 1;
  let used = 0;
  for (let row = 1; row <= heights.length; row++) {
    used += heights[row - 1] ?? 0;
    if (used <= capacity || row === start) continue;
    const before = beginOf(row, kept);
    start = before > start ? before : row;
    breaks.push(start - 1);
    used = heightOf(heights, start, row);
  }
  return breaks;
}

/** The row with which what holds this row begins, and what holds that one. */
function beginOf(row: number, kept: readonly Kept[]): number {
  const holding = kept.find(({ first, last }) => first < row && row <= last);
  return holding ? beginOf(holding.first, kept) : row;
}

import type { BookSheet, LineStretch } from "../book/book";
import { intersection } from "../book/areas";
import { pixelsPerPoint } from "./axis";
import { cellLook } from "./cellLook";
import { linesOfText } from "./textWithin";

/** Rows of a sheet whose heights are found out; a larger sheet keeps what its file says. */
const mostRows = 3_000;
/** Points between the lines of a cell's text and its edges. */
const padding = 2;
/** Excel's own limit, in points. */
const tallest = 409;

/**
 * Heights of the rows that nobody gave a height: as Excel does, they fit their largest letters and their wrapped texts.
 * In points; rows of the standard height are left out.
 */
export function fittingHeights(sheet: BookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea(true);
  if (used === null || used.lastRow - used.firstRow >= mostRows) return heights;
  const own = sheet.rows.stretches().filter(({ size }) => size !== null);
  const isOwn = (row: number): boolean => own.some(({ first, last }) => first <= row && row <= last);
  for (const { area, style } of sheet.styleStretches(used)) {
    const isPlain = !style.wrapText && style.font.size <= 11;
    const part = isPlain ? undefined : intersection(area, used);
    if (part === undefined) continue;
    for (let row = part.firstRow; row <= part.lastRow; row++) {
      if (isOwn(row)) continue;
      for (let column = part.firstColumn; column <= part.lastColumn; column++) {
        const height = heightOf(sheet, row, column);
        if (height > Math.max(sheet.rows.standardSize, heights.get(row) ?? 0)) heights.set(row, height);
      }
    }
  }
  return heights;
}

/** Merged cells make no row higher, in Excel neither. */
function heightOf(sheet: BookSheet, row: number, column: number): number {
  if (sheet.value(row, column) === null || sheet.mergeAt(row, column) !== undefined) return 0;
  const look = cellLook(sheet, row, column);
  const lineHeight = look.font.size * 1.25;
  const width = sheet.columns.size(column) * pixelsPerPoint;
  const lines = look.style.wrapText && width > 12 ? linesOfText(look, width) : 1;
  if (lines === 1 && look.font.size <= 11) return 0;
  return Math.min(tallest, Math.ceil(lines * lineHeight + padding));
}

/** The sheet's stretches of rows with the heights that fit put in. */
export function withHeights(
  stretches: readonly LineStretch[],
  heights: ReadonlyMap<number, number>,
): readonly LineStretch[] {
  if (heights.size === 0) return stretches;
  const result: LineStretch[] = [];
  let next = 0;
  const rows = [...heights.keys()].sort((one, other) => one - other);
  const addRowsBefore = (line: number): void => {
    for (; next < rows.length && (rows[next] as number) < line; next++) result.push(fitted(rows[next] as number));
  };
  const fitted = (row: number): LineStretch => ({
    first: row,
    last: row,
    size: heights.get(row) ?? null,
    hidden: false,
    filteredOut: false,
  });
  for (const stretch of stretches) {
    addRowsBefore(stretch.first);
    if (stretch.size !== null || stretch.hidden || stretch.filteredOut) {
      while (next < rows.length && (rows[next] as number) <= stretch.last) next++;
      result.push(stretch);
    }
  }
  addRowsBefore(Infinity);
  return result;
}

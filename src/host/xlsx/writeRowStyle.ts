import type { Alignment, Borders, Cell, CellValue, Fill, Font, Row } from "exceljs";
import type {
  DescribedCell,
  DescribedColumn,
  DescribedRow,
  DescribedSheet,
  RowStyle,
} from "../../report/describedWorkbook";
import { bodyFont, type RowLook, rowLooks } from "../cells/rowLooks";
import { spanHeight } from "../cells/spanHeight";
import { textLines } from "../cells/textLines";

const solid = (color: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: argb(color) });

function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

/** Gives a row its look. Text wraps and stands at the top, so that long rows stay readable. */
export function writeRowStyle(
  row: Row,
  { style, formats = [], spans }: DescribedRow,
  columns: readonly DescribedColumn[],
  rightToLeft: boolean,
): void {
  const look = rowLooks[style];
  const isFilled = look.fill !== undefined || look.frame !== undefined;
  columns.forEach(({ format, wraps = true }, index) => {
    const cell = row.getCell(index + 1);
    if (!isFilled && cell.value === null) return;
    cell.alignment = {
      vertical: style === "header" ? "middle" : "top",
      wrapText: spans === true || (wraps && !look.runsOn),
      ...horizontalOf(cell.value, style !== "entry" && (formats[index] ?? format) !== undefined, rightToLeft),
      ...(rightToLeft && { readingOrder: "rtl" }),
    };
    writeCellLook(cell, look, index === 0);
  });
}

/** Arabic names in a sheet that runs from the left would stand at the far end of their cells, close to the next ones. */
function horizontalOf(value: CellValue, isCentred: boolean, rightToLeft: boolean): Partial<Alignment> {
  if (isCentred) return { horizontal: "center" };
  return typeof value === "string" && !rightToLeft ? { horizontal: "left" } : {};
}

function writeCellLook(cell: Cell, { size, bold, color, frame, ...fills }: RowLook, isFirst: boolean): void {
  if (size || bold || color)
    cell.font = { ...bodyFont, ...(size && { size }), ...(bold && { bold }), ...inColor(color) };
  if (frame) cell.border = bordersOf(frame);
  const fill = fills.fill ?? (isFirst ? fills.firstFill : undefined);
  if (fill) cell.fill = solid(fill);
}

function inColor(color: string | undefined): Partial<Font> {
  return color === undefined ? {} : { color: argb(color) };
}

function bordersOf(color: string): Partial<Borders> {
  const thin = { style: "thin", color: argb(color) } as const;
  return { top: thin, bottom: thin, left: thin, right: thin };
}

/** Excel's tallest row, in points. */
const tallest = 409;

/**
 * Points that a row needs for its longest text, or nothing where one line is enough. Excel gives wrapped rows their
 * height by itself; other programs, and printing from them, do not.
 */
export function rowHeight(row: DescribedRow, sheet: DescribedSheet): number | undefined {
  const { style, cells } = row;
  const { columns } = sheet;
  if (row.spans) return spanHeight(row, sheet);
  const { runsOn, size } = rowLooks[style];
  if (runsOn) return size === undefined ? undefined : 1.5 * size;
  const lines = Math.max(
    1,
    ...columns.map(({ width, wraps = true }, index) => (wraps ? linesOf(cells[index], width) : 1)),
  );
  return linesHeight(lines, style);
}

/** Points that a row of a body or header needs for so many lines, or nothing where one is enough. */
export function linesHeight(lines: number, style: RowStyle): number | undefined {
  const padding = style === "header" ? 8 : 0;
  return lines === 1 && padding === 0 ? undefined : Math.min(tallest, padding + 15 * lines);
}

function linesOf(value: DescribedCell | undefined, width: number): number {
  return typeof value === "string" ? textLines(value, width) : 1;
}

import type { Borders, Cell, Fill, Font, Row } from "exceljs";
import type { DescribedCell, DescribedColumn, DescribedRow, RowStyle } from "../../report/describedWorkbook";

/** A font that every Excel has and that draws Arabic well. */
export const bodyFont = { name: "Arial", size: 11 } as const;

const ink = "FF1F2933";
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const thin = { style: "thin", color: { argb: "FFB8C4C0" } } as const;
const frame: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

interface Look {
  readonly font?: Partial<Font>;
  /** Of the whole row, blank cells too. */
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
  /** Of the first cell alone. */
  readonly firstFill?: Fill;
  /** A line longer than its column runs on over the next ones instead of being broken. */
  readonly runsOn?: true;
}

const looks: Readonly<Record<RowStyle, Look>> = {
  title: { font: { ...bodyFont, size: 15, bold: true, color: { argb: "FF0B5345" } }, runsOn: true },
  text: { font: { ...bodyFont, color: { argb: ink } }, runsOn: true },
  header: { font: { ...bodyFont, bold: true, color: { argb: "FFFFFFFF" } }, fill: solid("FF0B5345") },
  section: { font: { ...bodyFont, bold: true, color: { argb: ink } }, fill: solid("FFE6EFEC") },
  body: {},
  entry: { border: frame, firstFill: solid("FFF5F8F7") },
  error: { firstFill: solid("FFF8D7DA") },
  warning: { firstFill: solid("FFFFF0C2") },
  note: { firstFill: solid("FFDCEBFA") },
};

/** Gives a row its look. Text wraps and stands at the top, so that long rows stay readable. */
export function writeRowStyle(
  row: Row,
  style: RowStyle,
  columns: readonly DescribedColumn[],
  rightToLeft: boolean,
): void {
  const look = looks[style];
  const isFilled = look.fill !== undefined || look.border !== undefined;
  columns.forEach(({ format, wraps = true }, index) => {
    const cell = row.getCell(index + 1);
    if (!isFilled && cell.value === null) return;
    cell.alignment = {
      vertical: style === "header" ? "middle" : "top",
      wrapText: wraps && !look.runsOn,
      ...(format && style !== "entry" && { horizontal: "center" }),
      ...(rightToLeft && { readingOrder: "rtl" }),
    };
    writeCellLook(cell, look, index === 0);
  });
}

function writeCellLook(cell: Cell, look: Look, isFirst: boolean): void {
  if (look.font) cell.font = look.font;
  if (look.border) cell.border = look.border;
  const fill = look.fill ?? (isFirst ? look.firstFill : undefined);
  if (fill) cell.fill = fill;
}

/** Excel's tallest row, in points. */
const tallest = 409;

/**
 * Points that a row needs for its longest text, or nothing where one line is enough. Excel gives wrapped rows their
 * height by itself; other programs, and printing from them, do not.
 */
export function rowHeight(
  style: RowStyle,
  cells: DescribedRow["cells"],
  columns: readonly DescribedColumn[],
): number | undefined {
  if (looks[style].runsOn) return undefined;
  const lines = Math.max(
    1,
    ...columns.map(({ width, wraps = true }, index) => (wraps ? linesOf(cells[index], width) : 1)),
  );
  const padding = style === "header" ? 8 : 0;
  return lines === 1 && padding === 0 ? undefined : Math.min(tallest, padding + 15 * lines);
}

/** Words break where they must, so a line holds a little less than its column is wide. */
function linesOf(value: DescribedCell | undefined, width: number): number {
  if (typeof value !== "string") return 1;
  return value.split("\n").reduce((lines, line) => lines + Math.ceil((line.length * 1.15) / width || 1), 0);
}

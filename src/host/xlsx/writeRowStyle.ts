import type { Borders, Cell, Fill, Font, Row } from "exceljs";
import type { RowStyle } from "../../report/describedWorkbook";

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
export function writeRowStyle(row: Row, style: RowStyle, columns: number, rightToLeft: boolean): void {
  const look = looks[style];
  const isFilled = look.fill !== undefined || look.border !== undefined;
  for (let column = 1; column <= columns; column++) {
    const cell = row.getCell(column);
    if (isFilled || cell.value !== null) writeCellStyle(cell, look, column === 1, rightToLeft);
  }
}

function writeCellStyle(cell: Cell, look: Look, isFirst: boolean, rightToLeft: boolean): void {
  cell.alignment = {
    vertical: look === looks.header ? "middle" : "top",
    wrapText: !look.runsOn,
    readingOrder: rightToLeft ? "rtl" : "ltr",
  };
  if (look.font) cell.font = look.font;
  if (look.border) cell.border = look.border;
  const fill = look.fill ?? (isFirst ? look.firstFill : undefined);
  if (fill) cell.fill = fill;
}

/** Points a header needs for its longest title; wrapped rows grow by themselves in Excel, not in every program. */
export function headerHeight(titles: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = titles.map((title, index) => Math.ceil((String(title ?? "").length * 1.25) / (widths[index] ?? 10)));
  return 8 + 15 * Math.max(1, ...lines);
}

import type { Fill, Font, Row } from "exceljs";
import type { RowStyle } from "../../report/describedWorkbook";

/** A font that every Excel has and that draws Arabic well. */
export const bodyFont = { name: "Arial", size: 11 } as const;

const ink = "FF1F2933";
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

interface Look {
  readonly font?: Partial<Font>;
  /** Of the whole row; severities colour the first cell only. */
  readonly fill?: Fill;
  readonly firstFill?: Fill;
}

const looks: Readonly<Record<RowStyle, Look>> = {
  title: { font: { ...bodyFont, size: 15, bold: true, color: { argb: "FF0B5345" } } },
  text: { font: { ...bodyFont, color: { argb: ink } } },
  header: { font: { ...bodyFont, bold: true, color: { argb: "FFFFFFFF" } }, fill: solid("FF0B5345") },
  section: { font: { ...bodyFont, bold: true, color: { argb: ink } }, fill: solid("FFE6EFEC") },
  body: {},
  error: { firstFill: solid("FFF8D7DA") },
  warning: { firstFill: solid("FFFFF0C2") },
  note: { firstFill: solid("FFDCEBFA") },
};

/** Gives a row its look. Text wraps and stands at the top, so that long rows stay readable. */
export function writeRowStyle(row: Row, style: RowStyle, columns: number): void {
  const look = looks[style];
  const wraps = style !== "title" && style !== "text";
  for (let column = 1; column <= columns; column++) {
    const cell = row.getCell(column);
    if (!look.fill && cell.value === null) continue;
    cell.alignment = { vertical: style === "header" ? "middle" : "top", wrapText: wraps };
    if (look.font) cell.font = look.font;
    const fill = look.fill ?? (column === 1 ? look.firstFill : undefined);
    if (fill) cell.fill = fill;
  }
}

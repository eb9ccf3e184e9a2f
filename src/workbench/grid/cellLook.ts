import type { BookSheet } from "../book/book";
import type { BorderEdge, Border, CellStyle } from "../book/cellStyle";
import type { ConditionalLook } from "../book/sheetParts";

/** How a cell is drawn: its own style, what conditional formats lay over it, and what hangs on it. */
export interface CellLook {
  readonly text: string;
  readonly kind: "blank" | "text" | "number" | "other";
  /** The number itself where its format leaves the digits to the column's width. */
  readonly general: number | null;
  readonly style: CellStyle;
  /** "#RRGGBB"; `null` shows the sheet. */
  readonly fill: string | null;
  readonly font: CellStyle["font"];
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** Where the text stands: at the side where reading begins, at the other, in the middle, or over the whole width. */
  readonly align: "start" | "end" | "center" | "justify";
  /** That of the text; the sheet's is `isRightToLeft`. */
  readonly direction: "auto" | "ltr" | "rtl";
  readonly isRightToLeft: boolean;
  readonly hasNote: boolean;
}

export function cellLook(sheet: BookSheet, row: number, column: number): CellLook {
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const look: ConditionalLook = sheet.marksAt(row, column)?.look ?? {};
  const kind = kindOf(value);
  const isRightToLeft = sheet.parts.view.rightToLeft;
  return {
    text: kind === "blank" ? "" : sheet.text(row, column),
    kind,
    general: typeof value === "number" && style.numberFormat === "General" && !look.numberFormat ? value : null,
    style,
    fill: look.fill ?? style.fill,
    font: { ...style.font, ...look.font },
    borders: { ...style.borders, ...look.borders },
    align: alignment(style, kind, isRightToLeft),
    direction: directions[style.readingOrder],
    isRightToLeft,
    hasNote: sheet.noteAt(row, column) !== undefined,
  };
}

function kindOf(value: ReturnType<BookSheet["value"]>): CellLook["kind"] {
  if (value === null || value === "") return "blank";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "other";
}

const directions = { Context: "auto", LeftToRight: "ltr", RightToLeft: "rtl" } as const;

/** Left and right are the screen's own in Excel too; only what is "General" follows the sheet. */
function alignment(
  { horizontalAlignment }: CellStyle,
  kind: CellLook["kind"],
  isRightToLeft: boolean,
): CellLook["align"] {
  switch (horizontalAlignment) {
    case "Left":
      return isRightToLeft ? "end" : "start";
    case "Right":
      return isRightToLeft ? "start" : "end";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
    case "Fill":
      return "start";
    case "General":
      if (kind === "number") return "end";
      return kind === "other" ? "center" : "start";
  }
}

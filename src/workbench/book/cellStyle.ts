/** How cells look, in the words of Excel's own API. Styles are never changed in place: equal styles are one object. */

export interface CellFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB". */
  readonly color: string;
}

export interface CellStyle {
  /** Excel's format code; "General" and "@" (text) decide how entered text is understood. */
  readonly numberFormat: string;
  /** "#RRGGBB"; `null` where the cell has no fill. */
  readonly fill: string | null;
  readonly font: CellFont;
  /** Edges without a line are left out. */
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** Counts only while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A part of a style; the font's and the borders' own properties may be given singly too. */
export interface StyleChange extends Partial<Omit<CellStyle, "font" | "borders">> {
  readonly font?: Partial<CellFont>;
  /** `null` takes an edge away. */
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border | null>>>;
}

export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
};

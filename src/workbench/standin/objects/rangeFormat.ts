import type { CellFont, CellStyle } from "../../book/cellStyle";
import { booleanArgument, numberArgument, sheetOf, textArgument, wholeNumber, wordArgument } from "../cells";
import { readColor } from "../colors";
import { changeStyle } from "../changeStyle";
import { checkSheet } from "../guards";
import type { Cells } from "../items";
import { live, type ObjectType, type Property } from "../objectType";
import { invalid } from "../refusal";
import { uniform } from "../uniform";

/** A property that is one of the style's own, with a reader for what is written. */
function styled<Key extends Exclude<keyof CellStyle, "font" | "borders">>(
  key: Key,
  read: (value: unknown) => CellStyle[Key],
): Property<Cells> {
  return {
    get: (cells, host) => uniform(cells, host, (style) => style[key]),
    set: (cells, value, host) => changeStyle(cells, { [key]: read(value) }, host),
  };
}

function fontProperty<Key extends keyof CellFont>(key: Key, read: (value: unknown) => CellFont[Key]): Property<Cells> {
  return {
    get: (cells, host) => uniform(cells, host, (style) => style.font[key]),
    set: (cells, value, host) => changeStyle(cells, { font: { [key]: read(value) } }, host),
  };
}

/** The size that all rows or columns of the cells have, or `null`. */
function sizeProperty(axis: "rows" | "columns"): Property<Cells> {
  const spans = (cells: Cells): [number, number][] =>
    cells.areas.map((area) => (axis === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn]));
  return {
    get(cells, host) {
      const lines = sheetOf(cells, host)[axis];
      const sizes = new Set<number>();
      for (const [first, last] of spans(cells)) {
        // A whole column of rows is told by its stretches, not one by one.
        const own = lines.stretches().filter((stretch) => stretch.last >= first && stretch.first <= last);
        const covered = own.reduce(
          (sum, { first: from, last: to }) => sum + Math.min(to, last) - Math.max(from, first) + 1,
          0,
        );
        if (covered <= last - first) sizes.add(lines.standardSize);
        for (const { size } of own) sizes.add(size ?? lines.standardSize);
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set(cells, value, host) {
      checkSheet(cells.sheet, host, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const size = numberArgument(value);
      if (size < 0 || (axis === "rows" && size > 409.5)) throw invalid();
      for (const [first, last] of spans(cells)) {
        if (size === 0) sheetOf(cells, host)[axis].hide(first, last, true);
        else sheetOf(cells, host)[axis].setSize(first, last, size);
      }
    },
  };
}

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const orders = ["Context", "LeftToRight", "RightToLeft"] as const;

export const rangeFormat: ObjectType<"RangeFormat"> = {
  properties: {
    HorizontalAlignment: styled("horizontalAlignment", (value) => wordArgument(value, horizontal)),
    VerticalAlignment: styled("verticalAlignment", (value) => wordArgument(value, vertical)),
    WrapText: styled("wrapText", booleanArgument),
    IndentLevel: styled("indentLevel", (value) => {
      const level = wholeNumber(value);
      if (level < 0 || level > 250) throw invalid();
      return level;
    }),
    ReadingOrder: styled("readingOrder", (value) => wordArgument(value, orders)),
    ColumnWidth: sizeProperty("columns"),
    RowHeight: sizeProperty("rows"),
  },
  links: {
    Borders: (cells) => live("RangeBorderCollection", cells),
    Fill: (cells) => live("RangeFill", cells),
    Font: (cells) => live("RangeFont", cells),
    Protection: (cells) => live("FormatProtection", cells),
  },
  methods: {
    // Widths depend on the fonts of a screen that is not there: the sizes stay.
    AutofitColumns: (cells, _, host) => void sheetOf(cells, host),
    AutofitRows: (cells, _, host) => void sheetOf(cells, host),
  },
};

export const rangeFill: ObjectType<"RangeFill"> = {
  properties: {
    Color: {
      // Excel says white where there is no fill.
      get: (cells, host) => uniform(cells, host, (style) => style.fill ?? "#FFFFFF"),
      set: (cells, value, host) => changeStyle(cells, { fill: readColor(value) }, host),
    },
    Pattern: { get: (cells, host) => uniform(cells, host, (style) => (style.fill === null ? null : "Solid")) },
  },
  methods: { Clear: (cells, _, host) => changeStyle(cells, { fill: null }, host) },
};

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: ObjectType<"RangeFont"> = {
  properties: {
    Bold: fontProperty("bold", booleanArgument),
    Italic: fontProperty("italic", booleanArgument),
    Color: fontProperty("color", readColor),
    Name: fontProperty("name", textArgument),
    Size: fontProperty("size", (value) => {
      const size = numberArgument(value);
      if (size < 1 || size > 409) throw invalid();
      return size;
    }),
    Strikethrough: fontProperty("strikethrough", booleanArgument),
    Underline: fontProperty("underline", (value) => wordArgument(value, underlines)),
  },
};

export const formatProtection: ObjectType<"FormatProtection"> = {
  properties: {
    Locked: styled("locked", booleanArgument),
    FormulaHidden: styled("formulaHidden", booleanArgument),
  },
};

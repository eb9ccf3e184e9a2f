import { spreadsheetNamespaces } from "../../../host/xlsx/xml/namespaces";
import type { Archive } from "../../../host/xlsx/zip/archive";
import { type CellFont, type CellStyle, plainStyle } from "../../book/cellStyle";
import type { ConditionalLook } from "../../book/sheetParts";
import { readBorders } from "./borders";
import { builtinColors, type ColorContext, colorOf } from "./colors";
import { builtinFormat } from "./builtinFormats";
import { child, children, readTree, type XmlNode } from "./xmlTree";

/** The looks that cells and conditional formats refer to by number. */
export interface StyleTable {
  readonly cells: readonly CellStyle[];
  readonly conditional: readonly ConditionalLook[];
  readonly colors: ColorContext;
}

export function plainStyles(theme: readonly string[]): StyleTable {
  return { cells: [plainStyle], conditional: [], colors: { theme, indexed: builtinColors } };
}

export function readStyles(archive: Archive, path: string, theme: readonly string[]): StyleTable {
  const root = readTree(archive, path, spreadsheetNamespaces);
  const own = children(child(root, "colors", "indexedColors"), "rgbColor").map(({ attributes }) =>
    (attributes["rgb"] ?? "").slice(-6),
  );
  const colors = { theme, indexed: own.length > 0 ? own : builtinColors };
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const tables = {
    fonts: children(child(root, "fonts"), "font").map((node) => ({ ...plainStyle.font, ...fontOf(node, colors) })),
    fills: children(child(root, "fills"), "fill").map((node) => fillOf(node, colors, false)),
    borders: children(child(root, "borders"), "border").map((node) => readBorders(node, colors)),
    formats,
  };
  const cells = children(child(root, "cellXfs"), "xf").map((node) => cellStyle(node, tables));
  return {
    cells: cells.length > 0 ? cells : [plainStyle],
    conditional: children(child(root, "dxfs"), "dxf").map((node) => conditionalLook(node, colors)),
    colors,
  };
}

interface Tables {
  readonly fonts: readonly CellFont[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly CellStyle["borders"][];
  readonly formats: ReadonlyMap<number, string>;
}

function cellStyle(node: XmlNode, { fonts, fills, borders, formats }: Tables): CellStyle {
  const number = (name: string): number => Number(node.attributes[name] ?? 0);
  const format = number("numFmtId");
  const protection = child(node, "protection")?.attributes;
  return {
    numberFormat: formats.get(format) ?? builtinFormat(format),
    fill: fills[number("fillId")] ?? null,
    font: fonts[number("fontId")] ?? plainStyle.font,
    borders: borders[number("borderId")] ?? {},
    ...alignmentOf(child(node, "alignment")?.attributes ?? {}),
    locked: isOn(protection?.["locked"], true),
    formulaHidden: isOn(protection?.["hidden"], false),
  };
}

type Alignment = Pick<
  CellStyle,
  "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel" | "readingOrder"
>;

function alignmentOf(attributes: XmlNode["attributes"]): Alignment {
  return {
    horizontalAlignment: horizontal[attributes["horizontal"] ?? "general"] ?? "General",
    verticalAlignment: vertical[attributes["vertical"] ?? "bottom"] ?? "Bottom",
    wrapText: isOn(attributes["wrapText"], false),
    indentLevel: Number(attributes["indent"] ?? 0),
    readingOrder: readingOrders[Number(attributes["readingOrder"] ?? 0)] ?? "Context",
  };
}

const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

const horizontal: Readonly<Record<string, CellStyle["horizontalAlignment"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const vertical: Readonly<Record<string, CellStyle["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const underlines: Readonly<Record<string, CellFont["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

/** Only what the element says: a conditional format's font names but what it changes. */
function fontOf(node: XmlNode, colors: ColorContext): Partial<CellFont> {
  const found: { -readonly [Key in keyof CellFont]?: CellFont[Key] } = {};
  for (const { name, attributes } of node.children) {
    const { val } = attributes;
    if (name === "b") found.bold = isOn(val, true);
    else if (name === "i") found.italic = isOn(val, true);
    else if (name === "strike") found.strikethrough = isOn(val, true);
    else if (name === "u") found.underline = underlines[val ?? "single"] ?? "Single";
    else if (name === "sz") found.size = Number(val);
    else if (name === "name") found.name = val ?? "";
    else if (name === "color") found.color = colorOf({ name, attributes, children: [], text: "" }, colors) ?? "#000000";
  }
  return found;
}

/** In a conditional format a solid fill's colour is its background, elsewhere its foreground. */
function fillOf(node: XmlNode, colors: ColorContext, isConditional: boolean): string | null {
  const gradient = child(node, "gradientFill");
  if (gradient !== undefined) return colorOf(child(gradient, "stop", "color"), colors);
  const pattern = child(node, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? (isConditional ? "solid" : "none");
  if (pattern === undefined || kind === "none") return null;
  const [foreground, background] = [
    colorOf(child(pattern, "fgColor"), colors),
    colorOf(child(pattern, "bgColor"), colors),
  ];
  if (isConditional) return background ?? foreground;
  return kind === "solid" ? foreground : (background ?? foreground);
}

function conditionalLook(node: XmlNode, colors: ColorContext): ConditionalLook {
  const [font, fill, border, format] = [
    child(node, "font"),
    child(node, "fill"),
    child(node, "border"),
    child(node, "numFmt"),
  ];
  const color = fill === undefined ? null : fillOf(fill, colors, true);
  const { bold, italic, underline, strikethrough, color: fontColor } = font === undefined ? {} : fontOf(font, colors);
  const changes = Object.fromEntries(
    Object.entries({ bold, italic, underline, strikethrough, color: fontColor }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    ...(color === null ? {} : { fill: color }),
    ...(Object.keys(changes).length === 0 ? {} : { font: changes }),
    ...(border === undefined ? {} : { borders: readBorders(border, colors) }),
    ...(format === undefined ? {} : { numberFormat: format.attributes["formatCode"] ?? "General" }),
  };
}

function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

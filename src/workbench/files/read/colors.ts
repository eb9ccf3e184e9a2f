import type { XmlNode } from "./xmlTree";

/** What the colours of one workbook refer to. */
export interface ColorContext {
  /** The theme's twelve colours as "RRGGBB", in the order in which cells number them. */
  readonly theme: readonly string[];
  /** Replaces the built-in list where a workbook has its own. */
  readonly indexed: readonly string[];
}

/** ECMA-376 part 1, 18.8.27: the colours numbered 0 to 63; 64 and 65 are the system's text and background. */
export const builtinColors: readonly string[] = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333", "000000", "FFFFFF"],
];

/** Office's own theme, for a workbook without one. */
export const officeTheme: readonly string[] = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** "#RRGGBB" of a `color`, `fgColor` or `tabColor` element; null where it is automatic or missing. */
export function colorOf(node: XmlNode | undefined, context: ColorContext): string | null {
  if (node === undefined) return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  const plain = rgb?.slice(-6) ?? pick(context.theme, theme) ?? pick(context.indexed, indexed);
  if (plain === undefined || !/^[\da-f]{6}$/i.test(plain)) return null;
  return `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`;
}

function pick(list: readonly string[], index: string | undefined): string | undefined {
  return index === undefined ? undefined : list[Number(index)];
}

/** Lightens (tint up to 1) or darkens (down to -1) a colour in its lightness (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const base = wanted - newSpread / 2;
  return [red, green, blue]
    .map((part) => (spread === 0 ? wanted : base + ((part - low) / spread) * newSpread))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

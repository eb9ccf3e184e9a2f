import { isTrue } from "../../../host/xlsx/xml/isTrue";
import type { LineStretch } from "../../book/book";
import type { FileLines } from "../fileContents";
import { children, type XmlNode } from "./xmlTree";

/** Pixels of the widest digit of Calibri 11, by which Excel measures columns, and points of a pixel. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/** A column's width as a file gives it (characters) in points, as Excel rounds it (ECMA-376 part 1, 18.3.1.13). */
function widthInPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return pixels * pointsPerPixel;
}

/** The inverse, to two decimals. */
export function widthInCharacters(points: number): number {
  return Math.round((points / pointsPerPixel / digitWidth) * 100) / 100;
}

export function readColumns(sections: readonly XmlNode[]): FileLines {
  const { defaultColWidth, baseColWidth } = sections.find(({ name }) => name === "sheetFormatPr")?.attributes ?? {};
  const base = Number(baseColWidth ?? 8);
  const standard =
    defaultColWidth === undefined
      ? Math.ceil((base * digitWidth + 5) / 8) * 8 * pointsPerPixel
      : widthInPoints(Number(defaultColWidth));
  const stretches: LineStretch[] = [];
  const styles: FileLines["styles"][number][] = [];
  for (const { attributes } of children(
    sections.find(({ name }) => name === "cols"),
    "col",
  )) {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), 16_384) - 1;
    if (!(first >= 0 && last >= first)) continue;
    const size = attributes["width"] === undefined ? null : widthInPoints(Number(attributes["width"]));
    stretches.push({ first, last, size, hidden: isTrue(attributes["hidden"]), filteredOut: false });
    if (attributes["style"] !== undefined) styles.push({ first, last, style: Number(attributes["style"]) });
  }
  return { standardSize: standard, stretches, styles };
}

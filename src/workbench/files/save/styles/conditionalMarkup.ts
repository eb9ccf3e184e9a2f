import type { ConditionalLook } from "../../../book/sheetParts";
import { element } from "../xml/markup";
import { lineMarkup } from "./borderMarkup";
import { colorMarkup } from "./colorMarkup";

/** Flags that say "not bold" where a conditional format takes a look away. */
function flag(name: string, isOn: boolean | undefined): string {
  return isOn === undefined ? "" : element(name, { val: isOn });
}

const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** What a conditional format lays over cells, as the file's "differential format". `formatId` numbers its number format. */
export function conditionalMarkup({ font, fill, borders, numberFormat }: ConditionalLook, formatId: number): string {
  const pieces: string[] = [];
  if (font !== undefined) {
    const { underline, color } = font;
    const children = [
      flag("b", font.bold),
      flag("i", font.italic),
      flag("strike", font.strikethrough),
      underline === undefined ? "" : element("u", { val: underlines[underline] }),
      color === undefined ? "" : colorMarkup("color", color),
    ];
    pieces.push(element("font", {}, children.join("")));
  }
  if (numberFormat !== undefined) pieces.push(element("numFmt", { numFmtId: formatId, formatCode: numberFormat }));
  if (fill !== undefined) {
    const colors = colorMarkup("fgColor", fill) + colorMarkup("bgColor", fill);
    pieces.push(element("fill", {}, element("patternFill", { patternType: "solid" }, colors)));
  }
  if (borders !== undefined && Object.keys(borders).length > 0) {
    const lines = (["Left", "Right", "Top", "Bottom"] as const).map((side) =>
      lineMarkup(side.toLowerCase(), borders[`Edge${side}`]),
    );
    pieces.push(element("border", {}, lines.join("")));
  }
  return element("dxf", {}, pieces.join("")).replace("<dxf/>", "<dxf></dxf>");
}

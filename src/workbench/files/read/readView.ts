import type { SheetView } from "../../book/sheetParts";
import { type ColorContext, colorOf } from "./colors";
import { child, type XmlNode } from "./xmlTree";

export function readView(sections: readonly XmlNode[], colors: ColorContext): SheetView {
  const views = sections.find(({ name }) => name === "sheetViews");
  const view = child(views, "sheetView");
  const pane = child(view, "pane")?.attributes ?? {};
  const isFrozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  const { rightToLeft, showGridLines, showRowColHeaders } = view?.attributes ?? {};
  const isOff = (value: string | undefined): boolean => value === "0" || value === "false";
  return {
    rightToLeft: rightToLeft === "1" || rightToLeft === "true",
    showGridlines: !isOff(showGridLines),
    showHeadings: !isOff(showRowColHeaders),
    frozenRows: isFrozen ? Number(pane["ySplit"] ?? 0) : 0,
    frozenColumns: isFrozen ? Number(pane["xSplit"] ?? 0) : 0,
    tabColor:
      colorOf(
        child(
          sections.find(({ name }) => name === "sheetPr"),
          "tabColor",
        ),
        colors,
      ) ?? "",
  };
}

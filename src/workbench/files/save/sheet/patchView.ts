import { columnName } from "../../../book/address";
import type { SheetView } from "../../../book/sheetParts";
import { colorMarkup } from "../styles/colorMarkup";
import { withAttributes } from "../xml/attributes";
import { element } from "../xml/markup";
import { inner, type PlacedElement } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

/**
 * How a sheet is shown: direction, grid, frozen rows and columns, the tab's colour, and whether it is in front (`null`
 * where that did not change).
 */
export function patchView(part: SectionedPart, before: SheetView, now: SheetView, isInFront: boolean | null): void {
  if (before.tabColor !== now.tabColor) patchTabColor(part, now.tabColor);
  const view = inner(part.section("sheetViews"), "sheetView");
  const changes = attributeChanges(before, now);
  const isSelected = /^(1|true)$/.test(view?.attributes["tabSelected"] ?? "");
  if (isInFront !== null && isSelected !== isInFront) changes["tabSelected"] = isInFront ? 1 : null;
  const isFrozenAnew = before.frozenRows !== now.frozenRows || before.frozenColumns !== now.frozenColumns;
  if (Object.keys(changes).length === 0 && !isFrozenAnew) return;
  if (view === undefined) {
    const tag = withAttributes(`<sheetView workbookViewId="0"/>`, changes);
    part.set("sheetViews", `<sheetViews>${withChildren(tag, "sheetView", paneMarkup(now))}</sheetViews>`);
    return;
  }
  const tag = withAttributes(part.text.slice(view.start, view.headEnd), changes);
  const children = isFrozenAnew ? paneMarkup(now) + keptChildren(part, view) : childrenOf(part, view);
  part.edits.replace(view.start, view.end, withChildren(tag, view.name, prefixed(part, children)));
}

function attributeChanges(before: SheetView, now: SheetView): Record<string, number | null> {
  return {
    ...(before.rightToLeft !== now.rightToLeft && { rightToLeft: now.rightToLeft ? 1 : null }),
    ...(before.showGridlines !== now.showGridlines && { showGridLines: now.showGridlines ? null : 0 }),
    ...(before.showHeadings !== now.showHeadings && { showRowColHeaders: now.showHeadings ? null : 0 }),
  };
}

function prefixed(part: SectionedPart, markup: string): string {
  return part.prefix === "" ? markup : markup.replace(/<(pane|selection)(?=[\s/])/g, `<${part.prefix}$1`);
}

function childrenOf(part: SectionedPart, { headEnd, tailStart }: PlacedElement): string {
  return part.text.slice(headEnd, tailStart);
}

/** Selections belong to the panes; new panes have none of their own yet. */
function keptChildren(part: SectionedPart, view: PlacedElement): string {
  return view.children
    .filter(({ local }) => local !== "pane" && local !== "selection")
    .map((child) => part.source(child))
    .join("");
}

function withChildren(tag: string, name: string, children: string): string {
  const open = tag.replace(/\s*\/?>$/, "");
  return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
}

function paneMarkup({ frozenRows, frozenColumns }: SheetView): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const activePane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const pane = {
    xSplit: frozenColumns || null,
    ySplit: frozenRows || null,
    topLeftCell: columnName(frozenColumns) + (frozenRows + 1),
    activePane,
    state: "frozen",
  };
  return element("pane", pane) + element("selection", { pane: activePane });
}

/** The colour is the first thing that a sheet says of itself. */
function patchTabColor(part: SectionedPart, color: string): void {
  const markup = color === "" ? "" : colorMarkup("tabColor", color);
  const properties = part.section("sheetPr");
  const present = inner(properties, "tabColor");
  if (present !== undefined) part.replace(present, markup);
  else if (properties === undefined) part.set("sheetPr", `<sheetPr>${markup}</sheetPr>`);
  else if (properties.end === properties.headEnd) {
    part.replace(properties, `${part.source(properties).replace(/\s*\/>$/, ">")}${markup}</${properties.name}>`);
  } else part.edits.insert(properties.headEnd, markup.replace("<", `<${part.prefix}`));
}

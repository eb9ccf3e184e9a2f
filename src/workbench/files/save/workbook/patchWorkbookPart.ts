import type { BookContents } from "../bookContents";
import { withAttributes } from "../xml/attributes";
import { element } from "../xml/markup";
import { inner } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

/** Whether the structure of the workbook is protected: then its tabs stay as they are. */
export function patchStructureProtection(part: SectionedPart, before: BookContents, now: BookContents): void {
  if (before.isStructureProtected === now.isStructureProtected) return;
  const present = part.section("workbookProtection");
  const tag =
    present === undefined ? "<workbookProtection/>" : part.tag("workbookProtection").replace(/\s*\/?>$/, "/>");
  if (now.isStructureProtected) return part.set("workbookProtection", withAttributes(tag, { lockStructure: 1 }));
  // Without the lock, its password guards nothing.
  part.set("workbookProtection", null);
}

/** The tab in front, by its place; and the first one that shows, where there are not so many tabs any more. */
export function patchFrontTab(part: SectionedPart, place: number, count: number): void {
  const view = inner(part.section("bookViews"), "workbookView");
  if (view === undefined) {
    if (place > 0) part.set("bookViews", element("bookViews", {}, element("workbookView", { activeTab: place })));
    return;
  }
  const { activeTab, firstSheet } = view.attributes;
  const changes = {
    ...(Number(activeTab ?? 0) === place ? {} : { activeTab: place }),
    ...(Number(firstSheet ?? 0) < count ? {} : { firstSheet: null }),
  };
  if (Object.keys(changes).length === 0) return;
  part.edits.replace(view.start, view.headEnd, withAttributes(part.text.slice(view.start, view.headEnd), changes));
}

/** Lets Excel calculate all formulas when it opens the file. */
export function calculateOnOpening(part: SectionedPart): void {
  const tag = part.section("calcPr") === undefined ? "<calcPr/>" : part.tag("calcPr").replace(/\s*\/?>$/, "/>");
  part.set("calcPr", withAttributes(tag, { fullCalcOnLoad: 1 }));
}

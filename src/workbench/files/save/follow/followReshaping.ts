import type { Shift } from "../../../book/shifts";
import type { Flavour } from "../package/flavour";
import { linksOf, type PartLink } from "../package/partLinks";
import { removeLink } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { sheetSections } from "../sheet/sheetSections";
import { patchNames } from "../workbook/patchNames";
import { patchFrontTab } from "../workbook/patchWorkbookPart";
import { type ListedSheet, listedSheets } from "../workbook/sheetList";
import { workbookSections } from "../workbook/workbookSections";
import { elementWith, withAttributes } from "../xml/attributes";
import { inner, linkIn, placedTree } from "../xml/placedTree";
import { SectionedPart } from "../xml/sectionedPart";
import { TextEdits } from "../xml/textEdits";
import { followNoteShapes } from "./followNoteShapes";
import { followRows } from "./followRows";
import { followAreas } from "./followText";
import { type Following, followTree } from "./followTree";
import { followInFormula, type Reshaping } from "./reshaping";

/**
 * Makes the parts of a file follow what became of its sheets as wholes: what nobody here knows (pictures, charts of
 * others, links, pivot tables) goes on speaking of the same cells, and stands beside them.
 */
export function followReshaping(workbook: WorkbookPackage, flavour: Flavour, reshaping: Reshaping): void {
  const main = new SectionedPart(workbook.text(flavour.workbookPart), workbookSections);
  const sheets = listedSheets(main, workbook, flavour);
  for (const { name, path, hasCells } of sheets) {
    if (reshaping.deleted.includes(name)) continue;
    const shifts = reshaping.shifted.get(name) ?? [];
    const formula = (text: string): string => followInFormula(text, name, reshaping);
    if (hasCells) followSheet(workbook, path, { formula, shifts });
    followHanging(workbook, path, { formula, shifts });
  }
  for (const { kind, target } of linksOf(workbook, flavour.workbookPart)) {
    if (kind === "pivotCacheDefinition") followPivotSource(workbook, target, reshaping);
  }
  followMain(workbook, flavour, reshaping);
}

function followSheet(workbook: WorkbookPackage, path: string, following: Following): void {
  const part = new SectionedPart(workbook.text(path), sheetSections, "sheetData");
  const { edits, root, text } = part;
  for (const section of root.children) {
    if (section.local === "sheetData") continue;
    const inside = new TextEdits(text);
    if (followTree(inside, section, following)) edits.replace(section.start, section.end, "");
    else edits.take(inside);
  }
  const rows = part.section("sheetData");
  if (following.shifts.length > 0 && rows !== undefined && rows.tailStart > rows.headEnd) {
    edits.replace(rows.headEnd, rows.tailStart, followRows(text, rows, following.shifts));
  }
  if (!edits.isEmpty) workbook.write(path, edits.applied());
}

/** Parts that hang on a sheet and speak of its cells or of other cells. */
const following = new Set([
  ...["comments", "threadedComment", "drawing", "chart", "chartEx", "table", "pivotTable", "ctrlProp"],
]);

function followHanging(workbook: WorkbookPackage, path: string, own: Following): void {
  for (const link of linksOf(workbook, path)) {
    if (link.isExternal || !workbook.has(link.target)) continue;
    if (link.kind === "vmlDrawing") followVml(workbook, link, own.shifts);
    else if (following.has(link.kind)) {
      followPart(workbook, link.target, own);
      if (link.kind === "drawing") followHanging(workbook, link.target, own);
    }
  }
}

function followPart(workbook: WorkbookPackage, path: string, own: Following): void {
  const edits = new TextEdits(workbook.text(path));
  followTree(edits, placedTree(edits.text), own);
  if (!edits.isEmpty) workbook.write(path, edits.applied());
}

function followVml(workbook: WorkbookPackage, { target }: PartLink, shifts: readonly Shift[]): void {
  if (shifts.length === 0) return;
  const text = workbook.text(target);
  const moved = followNoteShapes(text, shifts);
  if (moved !== text) workbook.write(target, moved);
}

/** Where a pivot table takes its figures from. */
function followPivotSource(workbook: WorkbookPackage, path: string, { renamed, shifted }: Reshaping): void {
  const text = workbook.text(path);
  const source = inner(placedTree(text), "cacheSource", "worksheetSource");
  const { sheet, ref } = source?.attributes ?? {};
  if (source === undefined || sheet === undefined || linkIn(source) !== "") return;
  const changes = {
    ...(renamed.has(sheet) ? { sheet: renamed.get(sheet) as string } : {}),
    ...(ref === undefined ? {} : { ref: followAreas(ref, shifted.get(sheet) ?? []) || ref }),
  };
  const tag = withAttributes(text.slice(source.start, source.headEnd), changes);
  if (tag !== text.slice(source.start, source.headEnd)) {
    workbook.write(path, text.slice(0, source.start) + tag + text.slice(source.headEnd));
  }
}

/** The tabs and the names. Tabs of deleted sheets go, and with them the names of their own. */
function followMain(workbook: WorkbookPackage, flavour: Flavour, reshaping: Reshaping): void {
  const path = flavour.workbookPart;
  followNames(workbook, path, reshaping);
  const part = new SectionedPart(workbook.text(path), workbookSections);
  const before = listedSheets(part, workbook, flavour);
  const isGone = ({ name, hasCells }: (typeof before)[number]): boolean => hasCells && reshaping.deleted.includes(name);
  const tabs = before.filter((sheet) => !isGone(sheet));
  const items = tabs.map(({ name, markup, hasCells }) => {
    const after = hasCells ? reshaping.renamed.get(name) : undefined;
    return after === undefined ? (markup as string) : elementWith(markup as string, { name: after });
  });
  part.set("sheets", `<sheets>${items.join("")}</sheets>`);
  const names = { tabsBefore: before.map(({ name }) => name), tabs: tabs.map(({ name }) => name) };
  patchNames(part, { before: [], now: [], reserved: [], ...names });
  const front = Number(inner(part.section("bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const place = tabs.indexOf(before[front] as (typeof before)[number]);
  patchFrontTab(part, place < 0 ? firstVisible(tabs) : place, tabs.length);
  workbook.write(path, part.edits.applied());
  for (const link of linksOf(workbook, path)) {
    if (before.some((sheet) => isGone(sheet) && sheet.path === link.target)) removeLink(workbook, path, link.id);
  }
}

/** Excel puts no hidden tab in front. */
function firstVisible(tabs: readonly ListedSheet[]): number {
  return Math.max(
    0,
    tabs.findIndex(({ markup }) => !/\sstate\s*=\s*["'](hidden|veryHidden)/.test(markup ?? "")),
  );
}

function followNames(workbook: WorkbookPackage, path: string, reshaping: Reshaping): void {
  const part = new SectionedPart(workbook.text(path), workbookSections);
  const list = part.section("definedNames");
  if (list === undefined) return;
  followTree(part.edits, list, { formula: (text) => followInFormula(text, null, reshaping), shifts: [] });
  if (!part.edits.isEmpty) workbook.write(path, part.edits.applied());
}

import type { Visibility } from "../../../book/book";
import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linksOf } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { emptySheetMarkup } from "../sheet/emptySheet";
import { elementWith } from "../xml/attributes";
import { attributeText } from "../xml/markup";
import { linkIn } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

/** A tab of the workbook as its file lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  /** Its element in the list; `null` for a new one. */
  readonly markup: string | null;
  /** False for sheets of charts and the like, which no book holds. */
  readonly hasCells: boolean;
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The tabs that the file has, in order. */
export function listedSheets(part: SectionedPart, workbook: WorkbookPackage, flavour: Flavour): ListedSheet[] {
  const links = linksOf(workbook, flavour.workbookPart);
  return (part.section("sheets")?.children ?? []).flatMap((item) => {
    const link = links.find(({ id }) => id === linkIn(item));
    if (link === undefined) return [];
    const hasCells = link.kind === "worksheet";
    return [{ name: item.attributes["name"] ?? "", path: link.target, markup: part.source(item), hasCells }];
  });
}

/** The tabs that the new file has: the book's in its order, and what the book does not hold behind what it followed. */
export function newTabs(
  before: readonly ListedSheet[],
  names: readonly string[],
  add: (name: string) => ListedSheet,
): ListedSheet[] {
  const present = new Map(before.filter(({ hasCells }) => hasCells).map((sheet) => [sheet.name, sheet]));
  const tabs = names.map((name) => present.get(name) ?? add(name));
  const kept = new Set(names);
  let previous: ListedSheet | undefined;
  for (const sheet of before) {
    if (!sheet.hasCells) tabs.splice(previous === undefined ? 0 : tabs.indexOf(previous) + 1, 0, sheet);
    if (!sheet.hasCells || kept.has(sheet.name)) previous = sheet;
  }
  return tabs;
}

/** A new part for a sheet; its tab is written by `writeTabs`. */
export function addSheetPart(workbook: WorkbookPackage, flavour: Flavour, name: string): ListedSheet {
  const path = workbook.freePath("xl/worksheets/sheet", "xml");
  workbook.write(path, emptySheetMarkup(flavour.main));
  setContentType(workbook, path, sheetType);
  return { name, path, markup: null, hasCells: true };
}

const states: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Writes the list of tabs where it changed; `visibilities` are those that the book has. */
export function writeTabs(
  part: SectionedPart,
  { before, tabs, changed }: TabChanges,
  { workbook, flavour }: { readonly workbook: WorkbookPackage; readonly flavour: Flavour },
): void {
  const isSame =
    changed.size === 0 && before.length === tabs.length && before.every((tab, index) => tab === tabs[index]);
  if (isSame) return;
  const numbers = (part.section("sheets")?.children ?? []).map(({ attributes }) => Number(attributes["sheetId"]));
  let lastNumber = Math.max(0, ...numbers.filter(Number.isFinite));
  const items = tabs.map(({ name, path, markup }) => {
    const visibility = changed.get(name);
    const state: Record<string, string | null> = visibility === undefined ? {} : { state: states[visibility] };
    if (markup !== null) return elementWith(markup, state);
    const id = addLink(workbook, flavour.workbookPart, `${flavour.links}/worksheet`, path);
    const tag = `<sheet name="${attributeText(name)}" sheetId="${++lastNumber}" ${part.link(id, flavour.links)}/>`;
    return elementWith(tag, state);
  });
  part.set("sheets", `<sheets>${items.join("")}</sheets>`);
}

export interface TabChanges {
  readonly before: readonly ListedSheet[];
  readonly tabs: readonly ListedSheet[];
  /** Sheets whose visibility is another one, by name. */
  readonly changed: ReadonlyMap<string, Visibility>;
}

import { quotedSheetName, areaAddress } from "../../../book/address";
import type { Visibility } from "../../../book/book";
import type { BookContents } from "../bookContents";
import type { Flavour } from "../package/flavour";
import type { WorkbookPackage } from "../package/workbookPackage";
import { isSameData } from "../sheet/isSameData";
import { withAttributes } from "../xml/attributes";
import { inner, placedTree } from "../xml/placedTree";
import { SectionedPart } from "../xml/sectionedPart";
import { patchNames, type ReservedName } from "./patchNames";
import { calculateOnOpening, patchFrontTab, patchStructureProtection } from "./patchWorkbookPart";
import { addSheetPart, type ListedSheet, listedSheets, newTabs, writeTabs } from "./sheetList";
import { workbookSections } from "./workbookSections";

/** The main part of a workbook: its tabs, its names and what holds for all of it. */
export class WorkbookPart {
  private readonly part: SectionedPart;
  private readonly listed: readonly ListedSheet[];
  private readonly tabs: readonly ListedSheet[];

  /** Adds parts for new sheets at once, so that they can be written before the list of tabs is. */
  constructor(
    private readonly workbook: WorkbookPackage,
    private readonly flavour: Flavour,
    private readonly before: BookContents,
    private readonly now: BookContents,
  ) {
    this.part = new SectionedPart(workbook.text(flavour.workbookPart), workbookSections);
    this.listed = listedSheets(this.part, workbook, flavour);
    const names = now.sheets.map(({ name }) => name);
    this.tabs = newTabs(this.listed, names, (name) => addSheetPart(workbook, flavour, name));
  }

  /** The file's sheets of cells. */
  static sheetNames(workbook: WorkbookPackage, flavour: Flavour): readonly string[] {
    const part = new SectionedPart(workbook.text(flavour.workbookPart), workbookSections);
    return listedSheets(part, workbook, flavour).flatMap(({ name, hasCells }) => (hasCells ? [name] : []));
  }

  /** Whether tabs came or went or stand in another order. */
  get hasOtherTabs(): boolean {
    return this.tabs.length !== this.listed.length || this.tabs.some((tab, index) => tab !== this.listed[index]);
  }

  pathOf(sheet: string): string {
    const tab = this.tabs.find(({ name, hasCells }) => hasCells && name === sheet);
    if (tab === undefined) throw new Error(`No tab is called "${sheet}"`);
    return tab.path;
  }

  write(calculates: boolean): void {
    const { part, before, now, workbook, flavour, listed, tabs } = this;
    patchStructureProtection(part, before, now);
    const changed = this.otherVisibilities();
    writeTabs(part, { before: listed, tabs, changed }, { workbook, flavour });
    const names = { tabsBefore: listed.map(({ name }) => name), tabs: tabs.map(({ name }) => name) };
    patchNames(part, { before: before.names, now: now.names, reserved: this.filterNames(), ...names });
    this.writeFront();
    if (calculates) calculateOnOpening(part);
    if (!part.edits.isEmpty) workbook.write(flavour.workbookPart, part.edits.applied());
  }

  private otherVisibilities(): ReadonlyMap<string, Visibility> {
    const old = new Map(this.before.sheets.map(({ name, visibility }) => [name, visibility]));
    const changed = this.now.sheets.filter(({ name, visibility }) => (old.get(name) ?? "Visible") !== visibility);
    return new Map(changed.map(({ name, visibility }) => [name, visibility]));
  }

  /** Excel keeps the area of a sheet's filter as a hidden name, too. */
  private filterNames(): readonly ReservedName[] {
    const old = new Map(this.before.sheets.map(({ name, parts }) => [name, parts.filter]));
    return this.now.sheets
      .filter(({ name, parts }) => !isSameData(old.get(name)?.area ?? null, parts.filter?.area ?? null))
      .map(({ name, parts: { filter } }) => {
        const address = filter && areaAddress(filter.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
        const formula = address && `=${quotedSheetName(name)}!${address}`;
        return { name: "_xlnm._FilterDatabase", scope: name, formula };
      });
  }

  /** What the file has in front stays there, be it a sheet of charts, unless tabs came or went or another was chosen. */
  private writeFront(): void {
    const { part, before, now, tabs, hasOtherTabs } = this;
    const isSame = before.activeSheet === now.activeSheet;
    if (isSame && !hasOtherTabs) return;
    const place = tabs.findIndex(({ name, hasCells }) => hasCells && name === now.activeSheet);
    patchFrontTab(part, Math.max(0, place), tabs.length);
    if (!isSame) for (const { path, hasCells } of tabs) if (!hasCells) this.deselect(path);
  }

  /** A sheet of charts that was in front; Excel would change it together with the new one. */
  private deselect(path: string): void {
    const text = this.workbook.text(path);
    const view = inner(placedTree(text), "sheetViews", "sheetView");
    if (view?.attributes["tabSelected"] === undefined) return;
    const tag = withAttributes(text.slice(view.start, view.headEnd), { tabSelected: null });
    this.workbook.write(path, text.slice(0, view.start) + tag + text.slice(view.headEnd));
  }
}

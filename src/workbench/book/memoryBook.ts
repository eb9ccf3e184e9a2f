import type { Area } from "../../host/sheet";
import type { Book, Calculate, DefinedName, Visibility } from "./book";
import type { Actor, BookChange, BookListener } from "./bookChange";
import { loseSheetInFormula, renameInFormula, shiftFormula } from "./formulaReferences";
import { MemorySheet } from "./memorySheet";
import { changePartFormulas, followShift } from "./shiftParts";
import type { Shift } from "./shifts";
import { StyleChanges } from "./styleChanges";

type Untold<Change> = Change extends unknown ? Omit<Change, "by"> : never;

/** Characters that no sheet's name may hold. */
const forbidden = /[:\\/?*[\]]/;

/** A workbook in memory. */
export class MemoryBook implements Book {
  sheets: MemorySheet[] = [];
  readonly settings = new Map<string, unknown>();
  names: DefinedName[] = [];
  isStructureProtected = false;
  fileName = "Book1.xlsx";
  date1904 = false;
  calculate: Calculate | null = null;
  readonly styles = new StyleChanges();
  private active: MemorySheet;
  private readonly listeners = new Set<BookListener>();
  private actor: Actor = "user";
  private lastId = 0;

  constructor(firstSheet: string) {
    this.active = this.addSheet(firstSheet);
  }

  get activeSheet(): MemorySheet {
    return this.active;
  }

  sheet(id: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string, index = this.sheets.length): MemorySheet {
    this.checkName(name);
    const sheet = new MemorySheet(this, `{${this.newId()}}`, name);
    this.sheets = [...this.sheets.slice(0, index), sheet, ...this.sheets.slice(index)];
    this.tell({ kind: "sheetAdded", sheet: sheet.id });
    return sheet;
  }

  deleteSheet(id: string): void {
    const sheet = this.known(id);
    this.checkAnotherShows(sheet);
    const place = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== id);
    this.changeFormulas((formula) => loseSheetInFormula(formula, sheet.name));
    if (this.active === sheet) {
      const shown = (other: MemorySheet): boolean => other.visibility === "Visible";
      this.active = this.sheets.slice(place).find(shown) ?? [...this.sheets].reverse().find(shown)!;
    }
    this.tell({ kind: "sheetDeleted", sheet: id });
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.known(id);
    const before = sheet.name;
    if (before === name) return;
    this.checkName(name, sheet);
    sheet.name = name;
    this.changeFormulas((formula) => renameInFormula(formula, before, name));
    this.tell({ kind: "sheetRenamed", sheet: id, before, after: name });
  }

  moveSheet(id: string, index: number): void {
    const sheet = this.known(id);
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
    this.tell({ kind: "sheetMoved", sheet: id });
  }

  setVisibility(id: string, visibility: Visibility): void {
    const sheet = this.known(id);
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== "Visible") this.checkAnotherShows(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.active === sheet) {
      this.activate(this.sheets.find((other) => other.visibility === "Visible")!.id);
    }
    this.tell({ kind: "sheetVisibility", sheet: id, before, after: visibility });
  }

  activate(id: string): void {
    const sheet = this.known(id);
    if (sheet === this.active) return;
    if (sheet.visibility !== "Visible") throw new Error(`A hidden sheet cannot be shown: ${sheet.name}`);
    this.active = sheet;
    this.tell({ kind: "sheetActivated", sheet: id });
  }

  select(id: string, areas: readonly Area[]): void {
    const sheet = this.known(id);
    if (areas.length === 0) throw new Error("A selection has one area at least.");
    sheet.selection = areas;
    this.tell({ kind: "selected", sheet: id, areas });
  }

  setSetting(key: string, value: unknown): void {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    this.tell({ kind: "settings" });
  }

  setName(name: Omit<DefinedName, "formula"> & { readonly formula: string | null }): void {
    const { formula } = name;
    const isSame = (other: DefinedName): boolean =>
      other.scope === name.scope && other.name.toLowerCase() === name.name.toLowerCase();
    const others = this.names.filter((other) => !isSame(other));
    this.names = formula === null ? others : [...others, { ...name, formula }];
    this.tell({ kind: "names" });
  }

  protectStructure(isProtected: boolean): void {
    this.isStructureProtected = isProtected;
    this.tell({ kind: "structureProtection" });
  }

  /** In the shape of the ids that Excel gives: ends in a number that was never given before. */
  newId(): string {
    this.lastId += 1;
    return `00000000-0001-0000-0000-${String(this.lastId).padStart(12, "0")}`;
  }

  listen(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  as<Result>(actor: Actor, act: () => Result): Result {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  /** Tells everyone who listens of a change that was made. */
  tell(change: Untold<BookChange>): void {
    for (const listener of [...this.listeners]) listener({ ...change, by: this.actor });
  }

  /** Moves what lies in a sheet, and all formulas, names and charts of the workbook that speak of it. */
  shift(sheet: MemorySheet, shift: Shift): void {
    const { axis, kind, first, count } = shift;
    const speaksOf = (home: MemorySheet | undefined) => (name: string | null) =>
      name === null ? home === sheet : name.toLowerCase() === sheet.name.toLowerCase();
    sheet.shift(shift, speaksOf(sheet));
    for (const other of this.sheets) {
      other.cells.changeFormulas((formula) => shiftFormula(formula, shift, speaksOf(other)));
      const parts = followShift(other.parts, shift, sheet.id);
      // The sheet's own rules were moved with its areas.
      const follow = (formula: string): string => shiftFormula(formula, shift, speaksOf(other));
      other.replaceParts(other === sheet ? parts : changePartFormulas(parts, follow));
    }
    this.names = this.names.map((name) => {
      const home = name.scope === null ? undefined : this.sheet(name.scope);
      return { ...name, formula: shiftFormula(name.formula, shift, speaksOf(home)) };
    });
    const whole = { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 };
    const area =
      axis === "rows"
        ? { ...whole, firstRow: first, lastRow: first + count - 1 }
        : { ...whole, firstColumn: first, lastColumn: first + count - 1 };
    const change = `${axis === "rows" ? "Row" : "Column"}${kind === "insert" ? "Inserted" : "Deleted"}` as const;
    this.tell({ kind: "cells", sheet: sheet.id, change, area });
  }

  private changeFormulas(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      sheet.cells.changeFormulas(change);
      sheet.replaceParts(changePartFormulas(sheet.parts, change));
    }
    this.names = this.names.map((name) => ({ ...name, formula: change(name.formula) }));
  }

  private known(id: string): MemorySheet {
    const sheet = this.sheet(id);
    if (sheet === undefined) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }

  private checkName(name: string, renamed?: MemorySheet): void {
    const taken = this.sheetNamed(name);
    const isBad = name === "" || name.length > 31 || forbidden.test(name) || /^'|'$/.test(name);
    if (isBad || /^history$/i.test(name)) throw new Error(`No sheet may be called "${name}"`);
    if (taken !== undefined && taken !== renamed) throw new Error(`A sheet is already called "${name}"`);
  }

  private checkAnotherShows(sheet: MemorySheet): void {
    const shows = this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (!shows) throw new Error("A workbook must keep one visible sheet.");
  }
}

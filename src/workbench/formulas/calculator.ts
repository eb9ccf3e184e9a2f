import type { Area, CellValue } from "../../host/sheet";
import { cellArea, intersection } from "../book/areas";
import type { Book, BookSheet } from "../book/book";
import type { BookChange } from "../book/bookChange";
import { shiftedArea, type Shift } from "../book/shifts";
import type { AddInFunctions } from "./addInFunctions";
import { CalculationQueue } from "./calculationQueue";
import { DependencyIndex } from "./dependencyIndex";
import { evaluate } from "./evaluate";
import { matrixOf } from "./arrays";
import type { FormulaNode } from "./formulaNode";
import { formulaNode, expressionOf } from "./formulaNodes";
import { FormulaProblem, type FormulaProblemKind } from "./formulaProblem";
import { evaluationAt, type Surroundings } from "./nodeEvaluation";
import { withdraw } from "./putResult";
import { busy, calcError, errorOf, type Matrix, Reference } from "./values";

/** A formula that fills an area, as files and the grid need to know it. */
export interface FilledArea {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** False where the area was entered with Ctrl+Shift+Enter. */
  readonly isDynamic: boolean;
}

/** Why a cell shows what it shows. */
export interface Explanation {
  readonly problem: FormulaProblemKind | null;
  /** The words of a function of the add-in's. */
  readonly message: string | null;
  /** The area that it would fill, where something stands in the way. */
  readonly blocked: Area | null;
}

/** Calculates the formulas of a book: all that depends on a change, in order, without keeping the page waiting. */
export class Calculator {
  private readonly index = new DependencyIndex();
  private readonly surroundings: Surroundings;
  private readonly queue: CalculationQueue;
  private readonly stopListening: () => void;

  constructor(
    private readonly book: Book,
    addIn: AddInFunctions | null,
    later: (run: () => void) => void = (run) => void setTimeout(run, 0),
  ) {
    this.surroundings = {
      book,
      addIn,
      spilledFrom: (sheet, row, column) => {
        const area = this.index.at(sheet.id, row, column)?.spilled?.area;
        return area === undefined ? null : new Reference(sheet, area);
      },
    };
    this.queue = new CalculationQueue(this.index, this.surroundings, later);
    this.stopListening = book.listen((change) => this.hear(change));
    book.calculate = (sheet, row, column, formula) => this.answer(sheet, row, column, formula);
  }

  /** Takes in all formulas of the book. Those that wait for a result are calculated; the others keep theirs. */
  start(filled: ReadonlyMap<string, readonly FilledArea[]>): void {
    this.build(
      (sheet, row, column) => filled.get(sheet.id)?.find((one) => one.row === row && one.column === column),
      false,
    );
    for (const node of this.index.all()) {
      const value = node.sheet.value(node.row, node.column);
      if (typeof value === "object" && value?.error === busy.error) this.queue.mark(node);
    }
    this.queue.run();
  }

  stop(): void {
    this.stopListening();
    this.book.calculate = null;
    this.queue.dirty.clear();
  }

  /** Resolves when nothing is left to calculate and no function of the add-in's has still to answer. */
  whenSettled(): Promise<void> {
    return this.queue.whenSettled();
  }

  /** All values of a formula that stands in no cell: a drop-down's list. `null` where it cannot be calculated. */
  valuesOf(sheet: BookSheet, row: number, column: number, formula: string): Matrix | null {
    try {
      const place = { sheet, row, column, spills: true };
      const evaluation = evaluationAt(this.surroundings, place, () => errorOf("#VALUE!"));
      return matrixOf(evaluate(expressionOf(formula), evaluation));
    } catch (error) {
      if (error instanceof FormulaProblem) return null;
      throw error;
    }
  }

  explain(sheet: string, row: number, column: number): Explanation | null {
    const node = this.index.at(sheet, row, column);
    if (node === undefined) return null;
    const { problem, message, blocked } = node;
    return problem === null && message === null && blocked === null ? null : { problem, message, blocked };
  }

  /** The formulas of a sheet that a file must mark as such: those that fill areas or go through arrays. */
  filledAreas(sheet: BookSheet): FilledArea[] {
    return [...this.index.all()].flatMap((node): FilledArea[] => {
      if (node.sheet !== sheet) return [];
      const { row, column } = node;
      if (node.fixed !== null) return [{ row, column, area: node.fixed, isDynamic: false }];
      if (node.spilled !== null) return [{ row, column, area: node.spilled.area, isDynamic: true }];
      return node.usesArrays ? [{ row, column, area: cellArea(row, column), isDynamic: true }] : [];
    });
  }

  private build(
    filledAt: (sheet: BookSheet, row: number, column: number) => FilledArea | undefined,
    isNew: boolean,
  ): void {
    this.index.clear();
    this.queue.dirty.clear();
    for (const sheet of this.book.sheets) {
      for (const cell of sheet.formulaCells()) {
        const filled = filledAt(sheet, cell.row, cell.column);
        const manner = {
          spills: isNew || filled?.isDynamic === true,
          fixed: filled?.isDynamic === false ? filled.area : null,
        };
        const node = formulaNode(this.book, sheet, cell, manner);
        if (filled?.isDynamic === true) {
          node.spilled = { area: filled.area, values: sheet.values(filled.area) };
          this.index.spilling.add(node);
        }
        this.index.add(node);
      }
    }
  }

  /** Formulas of rules, drop-downs and of cells that are just being written; the latter get their result later. */
  private answer(sheet: BookSheet, row: number, column: number, formula: string): CellValue {
    const known = this.index.at(sheet.id, row, column);
    if (sheet.formula(row, column) === formula && known?.formula !== formula) return busy;
    const values = this.valuesOf(sheet, row, column, formula);
    return values === null ? calcError : (values[0]?.[0] ?? null);
  }

  private hear(change: BookChange): void {
    if (change.by === "file" || change.by === "calculation") return;
    switch (change.kind) {
      case "cells":
        if (change.change === "RangeEdited") this.edited(change.sheet, change.area);
        else this.shifted(change);
        return this.queue.run();
      case "sheetAdded":
      case "sheetDeleted":
      case "sheetRenamed":
      case "names":
        this.rebuild((sheet, area) => ({ sheet, area }));
        return this.queue.run();
      case "part":
        if (change.part === "tables") this.rebuild((sheet, area) => ({ sheet, area }));
        return this.queue.run();
      default:
        return;
    }
  }

  private edited(sheetId: string, area: Area): void {
    const sheet = this.book.sheet(sheetId);
    if (sheet === undefined) return;
    for (const node of this.index.within(sheetId, area)) {
      if (sheet.formula(node.row, node.column) === node.formula) this.queue.mark(node);
      else this.forget(node);
    }
    for (const cell of formulasIn(sheet, area)) {
      if (this.index.at(sheetId, cell.row, cell.column) !== undefined) continue;
      const node = formulaNode(this.book, sheet, cell);
      this.index.add(node);
      this.queue.mark(node);
    }
    this.queue.markArea(sheetId, area);
    for (const node of this.index.spilling) {
      const held = node.blocked ?? node.spilled?.area;
      if (node.sheet.id === sheetId && held && intersection(held, area) !== undefined) this.queue.mark(node);
    }
    for (const node of this.index.volatile) this.queue.mark(node);
  }

  /** A formula that stands in its cell no more takes along what it filled. */
  private forget(node: FormulaNode): void {
    const left = withdraw(this.book, node, cellArea(node.row, node.column));
    this.index.remove(node);
    this.queue.dirty.delete(node);
    node.version++;
    for (const area of left) this.queue.markArea(node.sheet.id, area);
  }

  private shifted(change: Extract<BookChange, { kind: "cells" }>): void {
    const axis = change.change.startsWith("Row") ? "rows" : "columns";
    const kind = change.change.endsWith("Inserted") ? "insert" : "delete";
    const { firstRow, lastRow, firstColumn, lastColumn } = change.area;
    const [first, last] = axis === "rows" ? [firstRow, lastRow] : [firstColumn, lastColumn];
    const shift: Shift = { axis, kind, first, count: last - first + 1 };
    this.rebuild((sheet, area) => {
      const moved = sheet === change.sheet ? shiftedArea(area, shift) : area;
      return moved === undefined ? null : { sheet, area: moved };
    });
    this.queue.markArea(change.sheet, change.area);
  }

  /** After the whole workbook changed its shape: everything is taken in anew, and what a name or a place decides is calculated. */
  private rebuild(move: (sheet: string, area: Area) => { readonly sheet: string; readonly area: Area } | null): void {
    const filled = [...this.index.all()].flatMap((node) => {
      const area = node.fixed ?? node.spilled?.area ?? cellArea(node.row, node.column);
      const moved = move(node.sheet.id, area);
      return moved === null ? [] : [{ ...moved, spills: node.spills, isFixed: node.fixed !== null, node }];
    });
    const byCell = new Map(filled.map((one) => [`${one.sheet} ${one.area.firstRow} ${one.area.firstColumn}`, one]));
    const waiting = new Set(this.queue.dirty);
    this.build((sheet, row, column) => {
      const before = byCell.get(`${sheet.id} ${row} ${column}`);
      return before === undefined ? undefined : { row, column, area: before.area, isDynamic: !before.isFixed };
    }, true);
    for (const node of this.index.all()) {
      const before = byCell.get(`${node.sheet.id} ${node.row} ${node.column}`)?.node;
      const isDecided = node.precedents.hasNames || node.precedents.sheets.size > 0 || node.precedents.isVolatile;
      if (before === undefined || waiting.has(before) || isDecided) this.queue.mark(node);
      else Object.assign(node, { usesArrays: before.usesArrays, message: before.message, version: before.version });
    }
  }
}

function* formulasIn(sheet: BookSheet, area: Area): Iterable<{ row: number; column: number; formula: string }> {
  const used = sheet.usedArea(true);
  const part = used === null ? undefined : intersection(area, used);
  if (part === undefined) return;
  for (let row = part.firstRow; row <= part.lastRow; row++) {
    for (let column = part.firstColumn; column <= part.lastColumn; column++) {
      const formula = sheet.formula(row, column);
      if (formula !== null) yield { row, column, formula };
    }
  }
}

import type { CellValue } from "../../../../host/sheet";
import { cellArea, isSameArea } from "../../../book/areas";
import type { BookRow, BookSheetContents, FilledCells } from "../bookContents";
import type { CellContents } from "./cellMarkup";

export interface CellChange extends CellContents {
  /** Only the result is another one: the formula stays as the file has it. */
  readonly keepsFormula: boolean;
}

/** Cells whose content is another one than in the file, by row and column. */
export class CellChanges {
  readonly rows = new Map<number, ReadonlyMap<number, CellChange>>();
  /** Whether a formula came, went or changed: then the order of calculation that the file keeps holds no more. */
  readonly hasOtherFormulas: boolean;
  private readonly now: ReadonlyMap<number, BookRow>;
  private readonly old: ReadonlyMap<number, BookRow>;
  private readonly filled: ReadonlyMap<string, FilledCells>;
  private readonly filledBefore: ReadonlyMap<string, FilledCells>;

  constructor(before: Pick<BookSheetContents, "cells" | "filled">, now: Pick<BookSheetContents, "cells" | "filled">) {
    this.filledBefore = byCell(before.filled ?? []);
    this.filled = now.filled === null ? this.filledBefore : byCell(now.filled);
    this.now = new Map(now.cells.map((row) => [row.row, row]));
    this.old = new Map(before.cells.map((row) => [row.row, row]));
    for (const number of new Set([...this.old.keys(), ...this.now.keys()])) {
      const changes = this.changesIn(number, this.old.get(number), this.now.get(number));
      if (changes.size > 0) this.rows.set(number, changes);
    }
    this.hasOtherFormulas = [...this.rows.values()].some((changes) =>
      [...changes.values()].some(({ keepsFormula, formula }) => !keepsFormula && formula !== null),
    );
    this.hasOtherFormulas ||= before.cells.some(({ row, formulas }) =>
      [...(formulas?.keys() ?? [])].some((column) => this.rows.get(row)?.get(column)?.keepsFormula === false),
    );
  }

  /** What is to stand in a cell, changed or not. */
  at(row: number, column: number): CellContents {
    const own = this.now.get(row);
    const formula = own?.formulas?.get(column) ?? null;
    const filled = formula === null ? null : (this.filledAt(row, column, formula) ?? null);
    return { value: own?.values[column] ?? null, formula, filled };
  }

  /** A formula that filled an area in the file goes on as one that may, though it gives a single value by now. */
  private filledAt(row: number, column: number, formula: string): FilledCells | undefined {
    const key = `${row} ${column}`;
    const [before, now] = [this.filledBefore.get(key), this.filled.get(key)];
    const goesOn =
      now === undefined && before?.isDynamic === true && this.old.get(row)?.formulas?.get(column) === formula;
    return goesOn ? { row, column, area: cellArea(row, column), isDynamic: true } : now;
  }

  private changesIn(row: number, old: BookRow | undefined, now: BookRow | undefined): Map<number, CellChange> {
    const changes = new Map<number, CellChange>();
    const width = Math.max(widthOf(old), widthOf(now));
    const hasFormulas = Boolean(old?.formulas ?? now?.formulas);
    for (let column = 0; column < width; column++) {
      const [before, value] = [old?.values[column] ?? null, now?.values[column] ?? null];
      const isFormulaSame = !hasFormulas || this.isFormulaSame(row, column, old, now);
      if (isFormulaSame && isSameValue(before, value)) continue;
      changes.set(column, { ...this.at(row, column), keepsFormula: isFormulaSame });
    }
    return changes;
  }

  private isFormulaSame(row: number, column: number, old: BookRow | undefined, now: BookRow | undefined): boolean {
    const [before, formula] = [old?.formulas?.get(column), now?.formulas?.get(column)];
    if (before !== formula) return false;
    if (formula === undefined) return true;
    const [one, other] = [this.filledBefore.get(`${row} ${column}`), this.filledAt(row, column, formula)];
    if (one === undefined || other === undefined) return one === other;
    return one.isDynamic === other.isDynamic && isSameArea(one.area, other.area);
  }
}

function widthOf(row: BookRow | undefined): number {
  return row?.values.length ?? 0;
}

function byCell(filled: readonly FilledCells[]): ReadonlyMap<string, FilledCells> {
  return new Map(filled.map((one) => [`${one.row} ${one.column}`, one]));
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    return one.error === other.error;
  }
  return one === other;
}

import type { Area, CellValue } from "../../host/sheet";
import type { Shift } from "./shifts";

interface StoredRow {
  values: (CellValue | undefined)[];
  formulas: (string | undefined)[] | null;
}

/** The values and formulas of a sheet: only rows that hold something, quick to read in blocks. */
export class CellStore {
  private rows = new Map<number, StoredRow>();
  private known: { readonly area: Area | null } | null = null;

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows.get(row)?.formulas?.[column] ?? null;
  }

  /** Blanks are `null`; with `formulas`, a formula's text stands in the place of its result. */
  block(area: Area, formulas: boolean): CellValue[][] {
    const width = area.lastColumn - area.firstColumn + 1;
    const block: CellValue[][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const line = new Array<CellValue>(width).fill(null);
      const stored = this.rows.get(row);
      if (stored !== undefined) {
        const end = Math.min(stored.values.length, area.lastColumn + 1);
        for (let column = area.firstColumn; column < end; column++) {
          const formula = formulas ? stored.formulas?.[column] : undefined;
          line[column - area.firstColumn] = formula ?? stored.values[column] ?? null;
        }
      }
      block.push(line);
    }
    return block;
  }

  set(row: number, column: number, value: CellValue, formula: string | null): void {
    let stored = this.rows.get(row);
    if (stored === undefined) {
      if (value === null && formula === null) return;
      this.rows.set(row, (stored = { values: [], formulas: null }));
    }
    // A long gap would make a slow array of the row; blanks up to the cell keep it quick.
    if (column > stored.values.length && column < 64) {
      for (let gap = stored.values.length; gap < column; gap++) stored.values.push(undefined);
    }
    stored.values[column] = value ?? undefined;
    if (formula !== null) (stored.formulas ??= [])[column] = formula;
    else if (stored.formulas?.[column] !== undefined) stored.formulas[column] = undefined;
    this.known = null;
  }

  setResult(row: number, column: number, value: CellValue): void {
    const stored = this.rows.get(row);
    if (stored?.formulas?.[column] !== undefined) stored.values[column] = value ?? undefined;
  }

  clear(area: Area): void {
    for (const row of this.rowsIn(area)) {
      const { values, formulas } = this.rows.get(row)!;
      const end = Math.min(values.length, area.lastColumn + 1);
      for (let column = area.firstColumn; column < end; column++) {
        values[column] = undefined;
        if (formulas !== null) formulas[column] = undefined;
      }
    }
    this.known = null;
  }

  /** The rows of an area that hold something or once did, from the top. */
  rowsIn(area: Area): number[] {
    if (area.lastRow - area.firstRow < this.rows.size) {
      const found: number[] = [];
      for (let row = area.firstRow; row <= area.lastRow; row++) if (this.rows.has(row)) found.push(row);
      return found;
    }
    const found = [...this.rows.keys()].filter((row) => row >= area.firstRow && row <= area.lastRow);
    return found.sort((one, other) => one - other);
  }

  /** The columns of a row that hold something, between two columns. */
  *filledColumns(row: number, first: number, last: number): Iterable<number> {
    const stored = this.rows.get(row);
    if (stored === undefined) return;
    const end = Math.min(stored.values.length - 1, last);
    for (let column = first; column <= end; column++) {
      if (stored.values[column] !== undefined || stored.formulas?.[column] !== undefined) yield column;
    }
  }

  /** The smallest area around everything that is not blank. */
  used(): Area | null {
    this.known ??= { area: this.measure() };
    return this.known.area;
  }

  /** The formulas of an area, from the top. */
  *formulaCells(area: Area): Iterable<{ row: number; column: number; formula: string }> {
    for (const row of this.rowsIn(area)) {
      const formulas = this.rows.get(row)?.formulas;
      if (!formulas) continue;
      const end = Math.min(formulas.length - 1, area.lastColumn);
      for (let column = area.firstColumn; column <= end; column++) {
        const formula = formulas[column];
        if (formula !== undefined) yield { row, column, formula };
      }
    }
  }

  /** Puts other texts in the place of the formulas that `next` changes; results stay. */
  changeFormulas(next: (formula: string) => string): void {
    for (const { formulas } of this.rows.values()) {
      formulas?.forEach((formula, column) => {
        if (formula !== undefined) formulas[column] = next(formula);
      });
    }
  }

  shift(shift: Shift): void {
    this.known = null;
    if (shift.axis === "rows") this.shiftRows(shift);
    else for (const stored of this.rows.values()) shiftColumns(stored, shift);
  }

  private shiftRows({ kind, first, count }: Shift): void {
    const moved = new Map<number, StoredRow>();
    for (const [row, stored] of this.rows) {
      if (row < first) moved.set(row, stored);
      else if (kind === "insert") moved.set(row + count, stored);
      else if (row >= first + count) moved.set(row - count, stored);
    }
    this.rows = moved;
  }

  private measure(): Area | null {
    const area = { firstRow: Infinity, lastRow: 0, firstColumn: Infinity, lastColumn: -1 };
    for (const [row, { values, formulas }] of this.rows) {
      let first = 0;
      let last = values.length - 1;
      while (last >= 0 && values[last] === undefined && formulas?.[last] === undefined) last--;
      if (last < 0) continue;
      while (values[first] === undefined && formulas?.[first] === undefined) first++;
      area.firstRow = Math.min(area.firstRow, row);
      area.lastRow = Math.max(area.lastRow, row);
      area.firstColumn = Math.min(area.firstColumn, first);
      area.lastColumn = Math.max(area.lastColumn, last);
    }
    return area.lastRow === 0 ? null : area;
  }
}

function shiftColumns(stored: StoredRow, { kind, first, count }: Shift): void {
  for (const cells of [stored.values, stored.formulas]) {
    if (cells === null || cells.length <= first) continue;
    if (kind === "delete") cells.splice(first, count);
    else (cells as unknown[]).splice(first, 0, ...new Array<undefined>(count).fill(undefined));
  }
}

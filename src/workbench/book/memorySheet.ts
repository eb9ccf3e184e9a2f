import type { Area, CellValue } from "../../host/sheet";
import { areaIndexOf } from "./areaIndex";
import { around, cellArea, wholeSheet } from "./areas";
import type { BookSheet, CellContent, ConditionalMark, Visibility } from "./book";
import type { CellStyle, StyleChange } from "./cellStyle";
import { CellStore } from "./cellStore";
import { conditionalMark } from "./conditionalMarks";
import { enteredContent } from "./enteredContent";
import { formatText } from "./formatText";
import { lastColumn, lastRow } from "./limits";
import type { MemoryBook } from "./memoryBook";
import { plainParts } from "./plainParts";
import { SheetLines } from "./sheetLines";
import type { Note, SheetParts, Validation } from "./sheetParts";
import { SheetStyles } from "./sheetStyles";
import { shiftParts } from "./shiftParts";
import { shiftedArea, type Shift } from "./shifts";

/** A sheet of a workbook in memory. What it changes it tells its book. */
export class MemorySheet implements BookSheet {
  readonly rows: SheetLines;
  readonly columns: SheetLines;
  visibility: Visibility = "Visible";
  selection: readonly Area[] = [cellArea(1, 0)];
  readonly cells = new CellStore();
  private readonly styles: SheetStyles;
  private held: SheetParts = plainParts;

  constructor(
    private readonly book: MemoryBook,
    readonly id: string,
    public name: string,
  ) {
    this.styles = new SheetStyles(book.styles);
    this.rows = new SheetLines(15, 1, lastRow, () => book.tell({ kind: "lines", sheet: id, axis: "rows" }));
    this.columns = new SheetLines(48, 0, lastColumn, () => book.tell({ kind: "lines", sheet: id, axis: "columns" }));
  }

  get parts(): SheetParts {
    return this.held;
  }

  value(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  formula(row: number, column: number): string | null {
    return this.cells.formula(row, column);
  }

  values(area: Area): CellValue[][] {
    return this.cells.block(area, false);
  }

  formulas(area: Area): CellValue[][] {
    return this.cells.block(area, true);
  }

  isBlank(area: Area): boolean {
    return this.cells
      .rowsIn(area)
      .every((row) => [...this.cells.filledColumns(row, area.firstColumn, area.lastColumn)].length === 0);
  }

  text(row: number, column: number): string {
    return formatText(this.value(row, column), this.style(row, column).numberFormat, this.book.date1904);
  }

  write(row: number, column: number, contents: readonly (readonly CellContent[])[]): void {
    const width = contents.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (contents.length === 0 || width === 0) return;
    const before = this.value(row, column);
    const waiting: { row: number; column: number; formula: string }[] = [];
    for (const [down, line] of contents.entries()) {
      for (const [right, content] of line.entries()) {
        const formula = this.put(row + down, column + right, content);
        if (formula !== null) waiting.push({ row: row + down, column: column + right, formula });
      }
    }
    for (const cell of waiting) this.calculate(cell);
    const area = {
      firstRow: row,
      lastRow: row + contents.length - 1,
      firstColumn: column,
      lastColumn: column + width - 1,
    };
    const isCell = contents.length === 1 && width === 1;
    const details = isCell ? { before, after: this.value(row, column) } : undefined;
    this.book.tell({ kind: "cells", sheet: this.id, change: "RangeEdited", area, details });
  }

  enter(row: number, column: number, text: string): void {
    const { numberFormat } = this.style(row, column);
    const entered = enteredContent(text, numberFormat, this.book.date1904);
    if ("refused" in entered) throw new Error(`Not a formula that can be entered: ${text}`);
    if ("value" in entered && entered.numberFormat !== undefined && numberFormat === "General") {
      this.changeStyle(cellArea(row, column), { numberFormat: entered.numberFormat });
    }
    this.write(row, column, [["formula" in entered ? { formula: entered.formula } : entered.value]]);
  }

  clear(area: Area): void {
    const before = this.value(area.firstRow, area.firstColumn);
    this.cells.clear(area);
    const isCell = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    const details = isCell ? { before, after: null } : undefined;
    this.book.tell({ kind: "cells", sheet: this.id, change: "RangeEdited", area, details });
  }

  setResult(row: number, column: number, value: CellValue): void {
    this.cells.setResult(row, column, value);
    this.book.as("calculation", () => {
      this.book.tell({ kind: "cells", sheet: this.id, change: "RangeEdited", area: cellArea(row, column) });
    });
  }

  formulaCells(
    area: Area = wholeSheet,
  ): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }> {
    return this.cells.formulaCells(area);
  }

  style(row: number, column: number): CellStyle {
    return this.styles.at(row, column);
  }

  changeStyle(area: Area, change: StyleChange): void {
    this.styles.change(area, change);
    this.book.tell({ kind: "styles", sheet: this.id, area });
  }

  styleStretches(area: Area): { readonly area: Area; readonly style: CellStyle }[] {
    return this.styles.stretches(area);
  }

  clearStyle(area: Area): void {
    this.styles.clear(area);
    this.book.tell({ kind: "styles", sheet: this.id, area });
  }

  usedArea(valuesOnly: boolean): Area | null {
    const values = this.cells.used();
    const styles = valuesOnly ? null : this.styles.used();
    return values !== null && styles !== null ? around(values, styles) : (values ?? styles);
  }

  change<Part extends keyof SheetParts>(part: Part, value: SheetParts[Part]): void {
    this.held = { ...this.held, [part]: value };
    this.book.tell({ kind: "part", sheet: this.id, part });
  }

  /** For what changes many parts at once, a shift or a renaming: told by the one who calls. */
  replaceParts(parts: SheetParts): void {
    this.held = parts;
  }

  insert(axis: "rows" | "columns", first: number, count: number): void {
    this.book.shift(this, { axis, kind: "insert", first, count });
  }

  delete(axis: "rows" | "columns", first: number, count: number): void {
    this.book.shift(this, { axis, kind: "delete", first, count });
  }

  /** Moves all that lies in the sheet; the book sees to formulas and tells of it. */
  shift(shift: Shift, isOwn: (sheet: string | null) => boolean): void {
    this.cells.shift(shift);
    this.styles.shift(shift);
    this[shift.axis].shift(shift.kind, shift.first, shift.count);
    this.held = shiftParts(this.held, shift, isOwn);
    const selection = this.selection.flatMap((area) => shiftedArea(area, shift) ?? []);
    this.selection = selection.length === 0 ? [cellArea(1, 0)] : selection;
  }

  marksAt(row: number, column: number): ConditionalMark | null {
    return this.held.conditionalFormats.length === 0 ? null : conditionalMark(this.book, this, row, column);
  }

  noteAt(row: number, column: number): Note | undefined {
    return areaIndexOf(this.held.notes, (note) => [cellArea(note.row, note.column)]).at(row, column)[0];
  }

  validationAt(row: number, column: number): Validation | undefined {
    return areaIndexOf(this.held.validations, ({ areas }) => areas).at(row, column)[0];
  }

  mergeAt(row: number, column: number): Area | undefined {
    return areaIndexOf(this.held.merges, (area) => [area]).at(row, column)[0];
  }

  /** Puts one content into its cell and answers the formula that waits for its result. */
  private put(row: number, column: number, content: CellContent): string | null {
    if (content === undefined) return null;
    if (content === null || typeof content !== "object" || "error" in content) {
      this.cells.set(row, column, content, null);
      return null;
    }
    const { formula, value } = content;
    this.cells.set(row, column, value === undefined ? 0 : value, formula);
    return value === undefined ? formula : null;
  }

  private calculate({ row, column, formula }: { row: number; column: number; formula: string }): void {
    const result = this.book.calculate?.(this, row, column, formula);
    if (result === undefined) return;
    if (!(result instanceof Promise)) {
      this.cells.setResult(row, column, result);
      return;
    }
    const arrive = (value: CellValue): void => {
      // Another formula, or none, may stand there by now.
      if (this.formula(row, column) === formula) this.setResult(row, column, value);
    };
    result.then(arrive, () => arrive({ error: "#VALUE!" }));
  }
}

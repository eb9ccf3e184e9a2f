import type { Area, CellValue } from "../../host/sheet";
import { cellArea, intersection } from "../book/areas";
import type { Book, BookSheet, CellContent } from "../book/book";
import { enteredContent } from "../book/enteredContent";
import { typedDigits } from "../book/typedDigits";
import { moveFormula } from "../book/formulaReferences";
import { lastColumn, lastRow } from "../book/limits";
import type { Validation } from "../book/sheetParts";
import type { Calculator } from "../formulas/calculator";
import { History } from "./history";
import { isAllowed } from "./validation";

/** Why an edit was not made. */
export type Refusal =
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "notAFormula"; readonly text: string }
  /** A value that the cell's rule does not allow; `alert.style` says whether one may insist. */
  | { readonly kind: "invalid"; readonly alert: Validation["alert"] }
  /** Part of a formula that was entered for the whole area. */
  | { readonly kind: "partOfArray" }
  | { readonly kind: "outside" };

/** What was copied: the texts for other programs, and the contents with formulas for this one. */
export interface CopiedCells {
  readonly sheet: string;
  /** The lines that were copied; hidden ones between them were not. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly contents: readonly (readonly CellContent[])[];
  readonly text: string;
}

/** What a person does to the cells of a sheet, by Excel's rules: protection, validation, arrays, undo. */
export class SheetEditing {
  readonly history: History;

  constructor(
    private readonly book: Book,
    private readonly calculator: Calculator,
  ) {
    this.history = new History(book);
  }

  /** What the cell holds as it would be typed: a formula, or the value with an apostrophe where text looks like more. */
  typedText(sheet: BookSheet, row: number, column: number): string {
    const formula = sheet.formula(row, column);
    if (formula !== null) return formula;
    const value = sheet.value(row, column);
    if (typeof value === "string") return needsApostrophe(value, sheet, row, column) ? `'${value}` : value;
    if (typeof value === "number") return typedNumber(value, sheet, row, column);
    return value === null ? "" : sheet.text(row, column);
  }

  /** Types a text into a cell; `isInsisted` after a warning. Answers why not, or `null` when it is done. */
  type(sheet: BookSheet, row: number, column: number, given: string, isInsisted = false): Refusal | null {
    if (given === this.typedText(sheet, row, column)) return null;
    const refusal = this.refusalFor(sheet, [cellArea(row, column)]);
    if (refusal !== null) return refusal;
    const { numberFormat } = sheet.style(row, column);
    const text = numberFormat === "@" ? given : typedDigits(given);
    const entered = enteredContent(text, numberFormat, this.book.date1904);
    if ("refused" in entered) return { kind: "notAFormula", text };
    const value = "value" in entered ? entered.value : this.resultOf(sheet, row, column, entered.formula);
    const broken = isInsisted ? null : this.brokenRule(sheet, row, column, value);
    if (broken !== null) return { kind: "invalid", alert: broken.alert };
    this.history.record(sheet, [cellArea(row, column)], () => sheet.enter(row, column, text));
    return null;
  }

  clear(sheet: BookSheet, areas: readonly Area[]): Refusal | null {
    const used = sheet.usedArea(true);
    const parts = areas.flatMap((area) => (used === null ? [] : (intersection(area, used) ?? [])));
    if (parts.length === 0) return null;
    const refusal = this.refusalFor(sheet, parts);
    if (refusal !== null) return refusal;
    this.history.record(sheet, parts, () => parts.forEach((area) => sheet.clear(area)));
    return null;
  }

  copy(sheet: BookSheet, area: Area, toText: (cells: readonly (readonly string[])[]) => string): CopiedCells {
    const used = sheet.usedArea(true) ?? cellArea(area.firstRow, area.firstColumn);
    const part = intersection(area, used) ?? cellArea(area.firstRow, area.firstColumn);
    const rows = linesOf(part.firstRow, part.lastRow).filter((row) => !sheet.rows.isHidden(row));
    const columns = linesOf(part.firstColumn, part.lastColumn).filter((column) => !sheet.columns.isHidden(column));
    const contents = rows.map((row) =>
      columns.map((column) => {
        const formula = sheet.formula(row, column);
        return formula === null ? sheet.value(row, column) : { formula };
      }),
    );
    const text = toText(rows.map((row) => columns.map((column) => sheet.text(row, column))));
    return { sheet: sheet.id, rows, columns, contents, text };
  }

  /** Puts copied cells down; formulas read as seen from their new places. A block repeats over a larger selection. */
  paste(sheet: BookSheet, target: Area, copied: CopiedCells): Refusal | null {
    const area = pasteArea(target, copied.contents);
    const move = (content: CellContent, at: BlockPlace): CellContent => {
      if (typeof content !== "object" || content === null || !("formula" in content)) return content ?? null;
      const rows = area.firstRow + at.row - (copied.rows[at.blockRow] ?? 0);
      const columns = area.firstColumn + at.column - (copied.columns[at.blockColumn] ?? 0);
      return { formula: moveFormula(content.formula, rows, columns) };
    };
    return this.put(sheet, area, repeated(copied.contents, area, move));
  }

  /** Puts a block of texts down as if each were typed. */
  pasteText(sheet: BookSheet, target: Area, cells: readonly (readonly string[])[]): Refusal | null {
    const area = pasteArea(target, cells);
    const texts = repeated(cells, area, (text) => text);
    const refusal = this.outside(area) ?? this.refusalFor(sheet, [area]);
    if (refusal !== null) return refusal;
    this.history.record(sheet, [area], () => {
      const contents = texts.map((row, down) =>
        row.map((text, right) => this.typed(sheet, area.firstRow + down, area.firstColumn + right, text)),
      );
      sheet.write(area.firstRow, area.firstColumn, contents);
    });
    return null;
  }

  private put(sheet: BookSheet, area: Area, contents: readonly (readonly CellContent[])[]): Refusal | null {
    const refusal = this.outside(area) ?? this.refusalFor(sheet, [area]);
    if (refusal !== null) return refusal;
    this.history.record(sheet, [area], () => sheet.write(area.firstRow, area.firstColumn, contents));
    return null;
  }

  private outside(area: Area): Refusal | null {
    return area.lastRow > lastRow || area.lastColumn > lastColumn ? { kind: "outside" } : null;
  }

  /** What a pasted text is; one that begins like a formula and is none stays text. */
  private typed(sheet: BookSheet, row: number, column: number, text: string): CellContent {
    const { numberFormat } = sheet.style(row, column);
    const entered = enteredContent(text, numberFormat, this.book.date1904);
    if ("refused" in entered) return text;
    if ("formula" in entered) return { formula: entered.formula };
    if (entered.numberFormat !== undefined && numberFormat === "General") {
      sheet.changeStyle(cellArea(row, column), { numberFormat: entered.numberFormat });
    }
    return entered.value;
  }

  private refusalFor(sheet: BookSheet, areas: readonly Area[]): Refusal | null {
    const isLocked = (area: Area): boolean => sheet.styleStretches(area).some(({ style }) => style.locked);
    if (sheet.parts.protection !== null && areas.some(isLocked)) return { kind: "protected", sheet: sheet.name };
    const isSplit = (area: Area): boolean =>
      this.calculator.filledAreas(sheet).some(({ isDynamic, area: filled }) => {
        const part = isDynamic ? undefined : intersection(area, filled);
        const isWhole = part !== undefined && part.firstRow === filled.firstRow && part.lastRow === filled.lastRow;
        const isWide = part?.firstColumn === filled.firstColumn && part.lastColumn === filled.lastColumn;
        return part !== undefined && !(isWhole && isWide);
      });
    return areas.some(isSplit) ? { kind: "partOfArray" } : null;
  }

  private resultOf(sheet: BookSheet, row: number, column: number, formula: string): CellValue | undefined {
    return this.calculator.valuesOf(sheet, row, column, formula)?.[0]?.[0];
  }

  /** The rule of the cell that a value breaks. What cannot be calculated beforehand breaks none. */
  private brokenRule(sheet: BookSheet, row: number, column: number, value: CellValue | undefined): Validation | null {
    const validation = sheet.validationAt(row, column);
    if (validation === undefined || !validation.alert.show || value === undefined) return null;
    return isAllowed(value, { book: this.book, sheet, row, column }, validation, this.calculator) ? null : validation;
  }
}

function needsApostrophe(value: string, sheet: BookSheet, row: number, column: number): boolean {
  const { numberFormat } = sheet.style(row, column);
  const entered = enteredContent(value, numberFormat);
  return !("value" in entered) || entered.value !== value;
}

/** Percentages and dates are typed as they are shown, other numbers with all their digits. */
function typedNumber(value: number, sheet: BookSheet, row: number, column: number): string {
  const { numberFormat } = sheet.style(row, column);
  if (/^0(\.0+)?%$/.test(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  const plain = numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (!/[ymdhs]/i.test(plain)) return String(Number(value.toPrecision(15)));
  const shown = sheet.text(row, column);
  const entered = enteredContent(shown, "General");
  return "value" in entered && entered.value === value ? shown : String(value);
}

const linesOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** As large as the block, or as the selection where the block fits into it without a rest. */
function pasteArea(target: Area, block: readonly (readonly unknown[])[]): Area {
  const [height, width] = [block.length, Math.max(1, ...block.map((row) => row.length))];
  const [rows, columns] = [target.lastRow - target.firstRow + 1, target.lastColumn - target.firstColumn + 1];
  const [down, right] = [rows % height === 0 ? rows : height, columns % width === 0 ? columns : width];
  const { firstRow, firstColumn } = target;
  return { firstRow, firstColumn, lastRow: firstRow + down - 1, lastColumn: firstColumn + right - 1 };
}

/** A place in the area that is pasted to, counted from its first cell, and the one of the block that comes there. */
interface BlockPlace {
  readonly row: number;
  readonly column: number;
  readonly blockRow: number;
  readonly blockColumn: number;
}

/** The block over and over. */
function repeated<Content>(
  block: readonly (readonly Content[])[],
  area: Area,
  change: (content: Content, place: BlockPlace) => Content,
): Content[][] {
  const width = Math.max(1, ...block.map((row) => row.length));
  return linesOf(0, area.lastRow - area.firstRow).map((row) =>
    linesOf(0, area.lastColumn - area.firstColumn).map((column) => {
      const [blockRow, blockColumn] = [row % block.length, column % width];
      return change(block[blockRow]?.[blockColumn] as Content, { row, column, blockRow, blockColumn });
    }),
  );
}

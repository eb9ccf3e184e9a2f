import type { Area, CellValue } from "../../host/sheet";
import type { Book, BookSheet, CellContent } from "../book/book";
import type { BorderEdge, CellStyle, StyleChange } from "../book/cellStyle";
import { lastColumn, lastRow } from "../book/limits";
import type { SheetParts } from "../book/sheetParts";
import type { FileContents, FileLines, RowContents, SheetContents } from "./fileContents";
import { StyleAreas } from "./styleAreas";

/** A formula whose result the file does not hold shows this until it is calculated. */
const waiting: CellValue = { error: "#BUSY!" };

/** A sheet's cells come apart from the rest, so that they can be put in piece by piece. */
export type SheetFrame = Omit<SheetContents, "cells">;
export type FileFrame = Omit<FileContents, "sheets"> & { readonly sheets: readonly SheetFrame[] };

/** Puts a file's contents into a book that has one empty sheet and nothing else. */
export class BookFiller {
  private readonly changes: readonly StyleChange[];
  private readonly styleAreas = new Map<string, StyleAreas>();

  constructor(
    private readonly book: Book,
    private readonly frame: FileFrame,
  ) {
    this.changes = frame.styles.map(completeChange);
  }

  /** Sheets with all but their cells; to be called first. */
  frameSheets(): void {
    this.book.as("file", () => {
      const { date1904, sheets } = this.frame;
      this.book.date1904 = date1904;
      const [first] = this.book.sheets;
      sheets.forEach(({ name }, index) => {
        if (index === 0 && first !== undefined) this.book.renameSheet(first.id, name);
        else this.book.addSheet(name);
      });
      for (const frame of sheets) this.fillLines(this.sheet(frame.name), frame);
    });
  }

  /** Rows of one sheet, from the top; to be called as often as needed. */
  addRows(name: string, rows: readonly RowContents[]): void {
    const sheet = this.sheet(name);
    const areas = this.areasOf(sheet);
    this.book.as("file", () => {
      for (const block of blocksOf(rows)) sheet.write(block[0]?.row ?? 1, 0, block.map(contentsOf));
      for (const { row, styles } of rows) areas.add(row, styles);
      areas.flush();
    });
  }

  /** What speaks of cells and of other sheets; to be called last. */
  finish(): void {
    const { sheets, names, settings, isStructureProtected, activeSheet } = this.frame;
    this.book.as("file", () => {
      for (const frame of sheets) this.fillParts(this.sheet(frame.name), frame);
      for (const name of names) {
        const scope = name.scope === null ? null : this.sheet(name.scope).id;
        this.book.setName({ ...name, scope });
      }
      for (const [key, value] of Object.entries(settings)) this.book.setSetting(key, value);
      for (const { name, visibility } of sheets) {
        if (visibility === "Visible") continue;
        const isLast = this.book.sheets.filter((sheet) => sheet.visibility === "Visible").length === 1;
        if (!isLast) this.book.setVisibility(this.sheet(name).id, visibility);
      }
      const active = this.sheet(activeSheet);
      if (active.visibility === "Visible") this.book.activate(active.id);
      if (isStructureProtected) this.book.protectStructure(true);
    });
  }

  private areasOf(sheet: BookSheet): StyleAreas {
    const known = this.styleAreas.get(sheet.id);
    const areas = known ?? new StyleAreas((area, style) => this.applyStyle(sheet, area, style));
    this.styleAreas.set(sheet.id, areas);
    return areas;
  }

  private fillLines(sheet: BookSheet, { rows, columns }: SheetFrame): void {
    const everyRow = { firstRow: 1, lastRow };
    const everyColumn = { firstColumn: 0, lastColumn };
    fillStretches(sheet.columns, columns);
    fillStretches(sheet.rows, rows);
    for (const { first, last, style } of columns.styles) {
      this.applyStyle(sheet, { ...everyRow, firstColumn: first, lastColumn: last }, style);
    }
    for (const { first, last, style } of rows.styles) {
      this.applyStyle(sheet, { ...everyColumn, firstRow: first, lastRow: last }, style);
    }
  }

  private applyStyle(sheet: BookSheet, area: Area, style: number): void {
    const change = this.changes[style];
    if (change !== undefined) sheet.changeStyle(area, change);
  }

  private fillParts(sheet: BookSheet, { parts }: SheetFrame): void {
    const charts = parts.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: this.sourceOf(series.values),
        categories: series.categories === null ? null : this.sourceOf(series.categories),
      })),
    }));
    for (const [part, value] of Object.entries({ ...parts, charts })) {
      sheet.change(part as keyof SheetParts, value);
    }
  }

  private sourceOf<Source extends { readonly sheet: string }>(source: Source): Source {
    return { ...source, sheet: this.book.sheetNamed(source.sheet)?.id ?? "" };
  }

  private sheet(name: string): BookSheet {
    const sheet = this.book.sheetNamed(name);
    if (sheet === undefined) throw new Error(`The book has no sheet "${name}"`);
    return sheet;
  }
}

function fillStretches(lines: BookSheet["rows"], { standardSize, stretches }: FileLines): void {
  lines.standardSize = standardSize;
  for (const { first, last, size, hidden, filteredOut } of stretches) {
    if (size !== null) lines.setSize(first, last, size);
    if (hidden) lines.hide(first, last, true);
    if (filteredOut) lines.filterOut(first, last, true);
  }
}

/** Runs of rows that follow each other without a gap. */
function blocksOf(rows: readonly RowContents[]): RowContents[][] {
  const blocks: RowContents[][] = [];
  for (const row of rows) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block[block.length - 1]?.row === row.row - 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function contentsOf({ values, formulas }: RowContents): readonly CellContent[] {
  if (formulas.length === 0) return values;
  const contents: CellContent[] = [...values];
  for (const [column, formula] of formulas) {
    const value = values[column];
    contents[column] = { formula, value: value === undefined ? waiting : value };
  }
  return contents;
}

const edges: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"];

/** A change that leaves nothing of what a column or row had before. */
function completeChange(style: CellStyle): StyleChange {
  const borders = Object.fromEntries(edges.map((edge) => [edge, style.borders[edge] ?? null]));
  return { ...style, borders };
}

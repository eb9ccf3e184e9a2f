import type { Book, BookSheet, CellContent } from "./book";
import { renameInFormula } from "./formulaReferences";
import { wholeSheet } from "./areas";
import { changePartFormulas } from "./shiftParts";
import type { SheetParts } from "./sheetParts";

/**
 * Copies a sheet, from this workbook or another one: cells, styles, sizes and all parts; names of the sheet's own too.
 * Formulas that name the sheet speak of the copy. What a formula says of other sheets stays as it is written.
 */
export function copySheetInto(book: Book, from: BookSheet, name: string, index: number, source?: Book): BookSheet {
  const sheet = book.addSheet(name, index);
  const follow = (formula: string): string => renameInFormula(formula, from.name, name);
  copyStyles(from, sheet);
  copyCells(from, sheet, follow);
  for (const axis of ["rows", "columns"] as const) copyLines(from, sheet, axis);
  copyParts(book, from, sheet, follow);
  for (const { scope, ...defined } of (source ?? book).names) {
    if (scope === from.id) book.setName({ ...defined, scope: sheet.id, formula: follow(defined.formula) });
  }
  if (from.visibility !== "Visible") book.setVisibility(sheet.id, from.visibility);
  return sheet;
}

function copyCells(from: BookSheet, to: BookSheet, follow: (formula: string) => string): void {
  const used = from.usedArea(true);
  if (used === null) return;
  const contents: CellContent[][] = from.values(used);
  for (const { row, column, formula } of from.formulaCells()) {
    const value = from.value(row, column);
    contents[row - used.firstRow]![column - used.firstColumn] = { formula: follow(formula), value };
  }
  to.write(used.firstRow, used.firstColumn, contents);
}

function copyStyles(from: BookSheet, to: BookSheet): void {
  for (const { area, style } of from.styleStretches(wholeSheet)) to.changeStyle(area, style);
}

function copyLines(from: BookSheet, to: BookSheet, axis: "rows" | "columns"): void {
  const [source, target] = [from[axis], to[axis]];
  target.standardSize = source.standardSize;
  for (const { first, last, size, hidden, filteredOut } of source.stretches()) {
    if (size !== null) target.setSize(first, last, size);
    if (hidden) target.hide(first, last, true);
    if (filteredOut) target.filterOut(first, last, true);
  }
}

/** Ids are new, since they are unique in a workbook; so are the names of tables. */
function copyParts(book: Book, from: BookSheet, to: BookSheet, follow: (formula: string) => string): void {
  const parts = changePartFormulas(from.parts, follow);
  const withNewId = <Part extends { readonly id: string }>(part: Part): Part => ({ ...part, id: book.newId() });
  const copies: Partial<SheetParts> = {
    ...parts,
    conditionalFormats: parts.conditionalFormats.map(withNewId),
    validations: parts.validations.map(withNewId),
    tables: parts.tables.map((table) => ({ ...withNewId(table), name: freeTableName(book, table.name) })),
    charts: parts.charts.map((chart) => ({
      ...withNewId(chart),
      series: chart.series.map((series) => ({
        ...withNewId(series),
        values: own(series.values, from, to),
        categories: series.categories && own(series.categories, from, to),
      })),
    })),
  };
  for (const [part, value] of Object.entries(copies)) to.change(part as keyof SheetParts, value);
}

/** A chart of the sheet's own cells draws the copy's cells. */
function own<Source extends { readonly sheet: string }>(source: Source, from: BookSheet, to: BookSheet): Source {
  return source.sheet === from.id ? { ...source, sheet: to.id } : source;
}

function freeTableName(book: Book, name: string): string {
  const taken = new Set(book.sheets.flatMap(({ parts }) => parts.tables.map((table) => table.name.toLowerCase())));
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`.toLowerCase())) number++;
  return `${name}_${number}`;
}

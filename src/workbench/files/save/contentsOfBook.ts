import type { Area } from "../../../host/sheet";
import { wholeSheet } from "../../book/areas";
import type { Book, BookSheet } from "../../book/book";
import { type CellStyle, plainStyle } from "../../book/cellStyle";
import type { SheetParts } from "../../book/sheetParts";
import type { BookContents, BookRow, BookSheetContents, FilledCells, StyledArea } from "./bookContents";
import type { FileOrigin } from "./fileOrigin";

/** The formulas of a sheet that fill areas, as the calculator knows them; `null` where nobody calculated. */
export type FilledCellsOf = ((sheet: BookSheet) => readonly FilledCells[]) | null;

/** What a file can keep of a book. Takes about as long as reading all its cells once. */
export function contentsOfBook(book: Book, origin: FileOrigin, filledOf: FilledCellsOf = null): BookContents {
  const styles = new StyleNumbers();
  return {
    date1904: book.date1904,
    isStructureProtected: book.isStructureProtected,
    activeSheet: book.activeSheet.name,
    names: book.names.map(({ scope, ...name }) => ({ ...name, scope: nameOf(book, scope) })),
    settings: Object.fromEntries(book.settings),
    sheets: book.sheets.map((sheet): BookSheetContents => ({
      name: sheet.name,
      visibility: sheet.visibility,
      origin: origin.of(sheet.id),
      parts: partsOf(book, sheet.parts),
      rows: { standardSize: sheet.rows.standardSize, stretches: sheet.rows.stretches() },
      columns: { standardSize: sheet.columns.standardSize, stretches: sheet.columns.stretches() },
      cells: rowsOf(sheet),
      looks: looksOf(sheet, styles),
      filled: filledOf === null ? null : filledOf(sheet),
    })),
    styles: styles.all,
  };
}

function nameOf(book: Book, id: string | null): string | null {
  return id === null ? null : (book.sheet(id)?.name ?? null);
}

class StyleNumbers {
  readonly all: CellStyle[] = [plainStyle];
  private readonly numbers = new Map<CellStyle, number>([[plainStyle, 0]]);

  of(style: CellStyle): number {
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    this.numbers.set(style, this.all.length);
    return this.all.push(style) - 1;
  }
}

function looksOf(sheet: BookSheet, styles: StyleNumbers): StyledArea[] {
  return sheet
    .styleStretches(wholeSheet)
    .map(({ area, style }) => ({ area, style: styles.of(style) }))
    .filter(({ style }) => style !== 0);
}

function partsOf(book: Book, parts: SheetParts): SheetParts {
  const named = <Source extends { readonly sheet: string }>(source: Source): Source => ({
    ...source,
    sheet: nameOf(book, source.sheet) ?? "",
  });
  const charts = parts.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: named(series.values),
      categories: series.categories && named(series.categories),
    })),
  }));
  return { ...parts, charts };
}

/** Rows read at a time: a sheet may have one cell at each end and nothing between. */
const blockOfRows = 256;

function rowsOf(sheet: BookSheet): BookRow[] {
  const used = sheet.usedArea(true);
  if (used === null) return [];
  const formulas = new Map<number, Map<number, string>>();
  for (const { row, column, formula } of sheet.formulaCells()) {
    const inRow = formulas.get(row);
    if (inRow === undefined) formulas.set(row, new Map([[column, formula]]));
    else inRow.set(column, formula);
  }
  const rows: BookRow[] = [];
  readBlocks(sheet, { ...used, firstColumn: 0 }, (row, values) => {
    const own = formulas.get(row) ?? null;
    if (own !== null || values.some((value) => value !== null)) rows.push({ row, values, formulas: own });
  });
  return rows;
}

function readBlocks(sheet: BookSheet, area: Area, each: (row: number, values: BookRow["values"]) => void): void {
  if (area.lastRow - area.firstRow < blockOfRows) {
    if (!sheet.isBlank(area)) sheet.values(area).forEach((values, index) => each(area.firstRow + index, values));
    return;
  }
  if (sheet.isBlank(area)) return;
  const middle = Math.floor((area.firstRow + area.lastRow) / 2);
  readBlocks(sheet, { ...area, lastRow: middle }, each);
  readBlocks(sheet, { ...area, firstRow: middle + 1 }, each);
}

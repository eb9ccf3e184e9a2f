import type { Book, BookSheet } from "../../../src/workbench/book/book";

/**
 * All that a workbook holds, as plain data that can be compared: every cell's value, formula and look, every part of
 * every sheet, sizes and hiding of rows and columns, names and settings. Ids of what was made anew do not count.
 */
export function bookImage(book: Book): unknown {
  return {
    sheets: book.sheets.map(sheetImage),
    settings: [...book.settings].sort(([one], [other]) => (one < other ? -1 : 1)),
    names: book.names,
    active: book.activeSheet.name,
    isStructureProtected: book.isStructureProtected,
  };
}

function sheetImage(sheet: BookSheet): unknown {
  const used = sheet.usedArea(false);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    parts: sheet.parts,
    rows: sheet.rows.stretches(),
    columns: sheet.columns.stretches(),
    used,
    values: used && sheet.values(used),
    formulas: used && sheet.formulas(used),
    styles: used && sheet.styleStretches(used),
  };
}

import type { CellValue, PageSetup, Row, Workbook } from "exceljs";
import type { DescribedCell, DescribedRow, DescribedSheet, DescribedWorkbook } from "../../report/describedWorkbook";
import { fitsFormula } from "../cells/fitsFormula";
import { numberFormats } from "../cells/numberFormats";
import { bodyFont } from "../cells/rowLooks";
import { sheetText } from "../cells/sheetText";
import { bulkRows, type BulkRows } from "./bulk/bulkRows";
import { encodeEscapes } from "./cells/encodeEscapes";
import { formulaStart, withSamples } from "./bulk/sampleRows";
import { isLaidOut, pageLayout, pageMargins, type PageLayout } from "./pageLayout";
import { pagesAcross } from "./pagesAcross";
import { categoryOf } from "./untouchedPurpose";
import { fixedDate, repackWorkbook } from "./writeArchive";
import { rowHeight, writeRowStyle } from "./writeRowStyle";
import { writeInputRules } from "./writeInputRules";
import { gzipHere, type Gzip } from "./zip/gzip";

/** A call of one of the add-in's worksheet functions. */
const ownFunction = /\bJAHIZ\./i;

/**
 * A new .xlsx from its description. The same description gives the same bytes: no clock, no random.
 * exceljs is loaded here only, since a check without a workbook to write does not need it. `gzip` packs what is large.
 */
export async function writeWorkbook(description: DescribedWorkbook, gzip: Gzip = gzipHere): Promise<Uint8Array> {
  const { default: exceljs } = await import(/* webpackChunkName: "workbooks" */ "exceljs");
  const workbook = new exceljs.Workbook();
  workbook.creator = "Jahiz";
  workbook.lastModifiedBy = "Jahiz";
  if (description.purpose) workbook.category = categoryOf(description.purpose);
  workbook.created = fixedDate;
  workbook.modified = fixedDate;
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const runs = description.sheets.map(bulkRows);
  description.sheets.forEach((sheet, at) => addSheet(workbook, sheet, runs[at], description.rightToLeft));
  // Not packed, since it is packed again.
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return repackWorkbook(new Uint8Array(bytes), description, runs, gzip);
}

function addSheet(workbook: Workbook, sheet: DescribedSheet, run: BulkRows | undefined, rightToLeft: boolean): void {
  const frozen = sheet.frozenRows ?? 0;
  const layout = isLaidOut(sheet) ? pageLayout(sheet) : undefined;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? "hidden" : "visible",
    views: [frozen ? { state: "frozen", ySplit: frozen, rightToLeft } : { state: "normal", rightToLeft }],
    pageSetup: { paperSize: 9, margins: pageMargins, ...(layout ? laidOut(layout) : listed(sheet)) },
  });
  worksheet.columns = sheet.columns.map(({ width }) => ({ width, style: { font: bodyFont } }));
  const rows = run ? withSamples(sheet, run) : sheet.rows;
  rows.forEach((row, index) => addRow(worksheet.getRow(index + 1), row, sheet, rightToLeft));
  if (frozen) worksheet.pageSetup.printTitlesRow = `${frozen}:${frozen}`;
  if (sheet.filterRow)
    worksheet.autoFilter = {
      from: { row: sheet.filterRow, column: 1 },
      to: { row: Math.max(sheet.filterRow, sheet.rows.length), column: sheet.columns.length },
    };
  for (const { row, column, text } of sheet.notes ?? []) worksheet.getCell(row, column + 1).note = noteOf(text);
  writeInputRules(worksheet, sheet);
  for (const row of layout?.breaks ?? []) worksheet.getRow(row).addPageBreak();
}

/** All columns on one page, however many pages the rows take, unless a chart asks for another scale. */
function laidOut({ orientation, scale }: PageLayout): Partial<PageSetup> {
  if (scale !== undefined) return { orientation, scale };
  return { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** A list: all columns on one page too, or on as many as keep them legible, each with the first column, which says whose a row is. */
function listed({ columns }: DescribedSheet): Partial<PageSetup> {
  const pages = pagesAcross(columns);
  const titles = pages > 1 ? { printTitlesColumn: "A:A" } : {};
  return { orientation: "landscape", fitToPage: true, fitToWidth: pages, fitToHeight: 0, ...titles };
}

function addRow(row: Row, described: DescribedRow, sheet: DescribedSheet, rightToLeft: boolean): void {
  const { cells, formats, spans } = described;
  const { columns } = sheet;
  cells.forEach((value, column) => {
    if (value === null) return;
    const cell = row.getCell(column + 1);
    cell.value = cellValue(value);
    const format = formats?.[column] ?? columns[column]?.format;
    if (typeof value !== "string" && format) cell.numFmt = numberFormats[format];
    if (typeof value === "string" && formulaStart.test(value)) cell.numFmt = "@";
  });
  writeRowStyle(row, described, columns, rightToLeft);
  if (spans && columns.length > 1) row.worksheet.mergeCells(row.number, 1, row.number, columns.length);
  const height = rowHeight(described, sheet);
  if (height !== undefined) row.height = height;
}

/**
 * Ordinary formulas are written as formulas, which exceljs takes without their "=". One that calls a function of ours is
 * written as its result: how Excel stores an add-in's functions in a file is documented nowhere, and a formula that Excel
 * cannot tie to the add-in would show #NAME?. So is one that is longer than Excel takes.
 */
function cellValue(value: Exclude<DescribedCell, null>): CellValue {
  if (typeof value === "object") {
    const { formula, result } = value;
    if (ownFunction.test(formula) || !fitsFormula(formula)) return result === undefined ? null : cellValue(result);
    return { formula: formula.slice(1), result: typeof result === "string" ? encodeEscapes(result) : result };
  }
  return typeof value === "string" ? fileText(value) : value;
}

function fileText(text: string): string {
  return encodeEscapes(sheetText(text));
}

function noteOf(text: string) {
  return { texts: [{ font: { name: bodyFont.name, size: 10 }, text: fileText(text) }], editAs: "oneCells" as const };
}

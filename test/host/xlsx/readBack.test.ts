import ExcelJS from "exceljs";
import fc from "fast-check";
import type { CellValue } from "../../../src/host/sheet";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { sheetBytes } from "./workbookBytes";

const letter = fc.constantFrom(
  "خ",
  "د",
  "م",
  "ة",
  "ـ",
  "\u064b",
  "\u200f",
  "\u00a0",
  "a",
  "_",
  "x",
  "0",
  "D",
  " ",
  "&",
  "<",
  ">",
  '"',
  "'",
  "]",
  "😀",
  "𞤀",
  "\n",
  "\t",
);
/** exceljs writes the escapes of a workbook as they are, so a text that looks like one would not come back. */
const text = fc
  .string({ unit: letter, minLength: 1, maxLength: 40 })
  .filter((written) => !/_x[0-9A-F]{4}_/i.test(written));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

/** The rows that hold something, by their number, blanks at the end cut off. */
function filledRows(rows: readonly (readonly CellValue[])[]): Map<number, (CellValue | undefined)[]> {
  const filled = new Map<number, (CellValue | undefined)[]>();
  rows.forEach((row, index) => {
    const last = row.map((cell) => cell !== null).lastIndexOf(true);
    if (last >= 0)
      filled.set(
        index + 1,
        row.slice(0, last + 1).map((cell) => cell ?? undefined),
      );
  });
  return filled;
}

function rowsOf(bytes: Uint8Array): Map<number, (CellValue | undefined)[]> {
  const { rowNumbers, rows } = readFileBytes(bytes).sheets[0]!.grid;
  return new Map(rows.map((row, index) => [rowNumbers[index] as number, [...row]]));
}

test("what exceljs writes is read back equal", async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet("الخدمات");
      rows.forEach((row, index) => row.forEach((cell, column) => (sheet.getCell(index + 1, column + 1).value = cell)));
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      expect(rowsOf(bytes)).toEqual(filledRows(rows));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("any text is read back from escapes and entities", () => {
  const any = fc.string({
    unit: fc.oneof(letter, fc.constantFrom("\r", "\0", "\u001f", "\ufffe", "_x000D_")),
    minLength: 1,
  });
  fc.assert(
    fc.property(any, (written) => {
      const xml = written
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
        .replace(/[^\P{Cc}\t\n]|\ufffe/gu, (code) => `_x${code.charCodeAt(0).toString(16).padStart(4, "0")}_`)
        .replace(/[&<>]/g, (code) => `&#${code.charCodeAt(0)};`);
      const bytes = sheetBytes(
        `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c></row>`,
      );
      expect(rowsOf(bytes)).toEqual(new Map([[1, [written]]]));
    }),
  );
});

test("facts that exceljs writes: right to left, hidden, merged, filtered, protected, table, drop-downs", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("الخدمات", { views: [{ rightToLeft: true }], state: "veryHidden" });
  sheet.getCell("A1").value = { richText: [{ text: "خدمة " }, { font: { bold: true }, text: "VISA" }] };
  sheet.getCell("B1").value = { formula: "1+1", result: 2 };
  sheet.getCell("C1").value = { formula: "1+1" };
  sheet.getCell("D1").value = new Date(Date.UTC(2024, 4, 1));
  sheet.getCell("E1").value = { error: "#N/A" };
  sheet.getCell("F1").value = { text: "رابط", hyperlink: "http://example.org" };
  sheet.mergeCells("A3:B4");
  sheet.getCell("A3").value = "مدمجة";
  sheet.getRow(3).hidden = true;
  sheet.getColumn(2).hidden = true;
  sheet.getCell("A9").dataValidation = { type: "list", formulae: ['"نعم,لا"'] };
  sheet.addTable({ name: "Services", ref: "H1", columns: [{ name: "x" }], rows: [["1"]] });
  await sheet.protect("secret", {});
  const read = readFileBytes(new Uint8Array(await workbook.xlsx.writeBuffer())).sheets[0]!;
  expect(read.grid.rows[0]?.slice(0, 8)).toEqual([
    "خدمة VISA",
    2,
    { error: "uncalculated" },
    "2024-05-01",
    { error: "#N/A" },
    "رابط",
    undefined,
    "x",
  ]);
  expect(read.facts).toMatchObject({
    visibility: "veryHidden",
    isProtected: true,
    isRightToLeft: true,
    merges: [{ firstRow: 3, lastRow: 4, firstColumn: 0, lastColumn: 1 }],
    hiddenRows: [{ first: 3, last: 3 }],
    hiddenColumns: [{ first: 1, last: 1 }],
    tables: [{ name: "Services", area: { firstRow: 1, lastRow: 2, firstColumn: 7, lastColumn: 7 } }],
    formulas: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 }],
  });
});

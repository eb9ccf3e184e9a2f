import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../../src/workbench/files/openBook";
import { ReadFailure } from "../../../src/host/sheet";

const sample = readFileSync(join(__dirname, "../../../assets/samples/muscat-inventory-scanned.xlsx"));

test("the scanned inventory opens with its cells, looks, sizes and view", () => {
  const book = openBook(sample);
  const sheet = book.activeSheet;
  expect(book.sheets.map(({ name }) => name)).toEqual(["خدمات محافظة مسقط"]);
  expect(sheet.usedArea(true)).toEqual({ firstRow: 1, lastRow: 73, firstColumn: 0, lastColumn: 10 });
  expect(sheet.value(1, 0)).toBe("الاسم العربي");
  expect(sheet.value(2, 3)).toBeNull();
  expect(sheet.style(1, 0)).toMatchObject({ fill: "#0B5345", wrapText: true, font: { bold: true, color: "#FFFFFF" } });
  expect(sheet.style(2, 0)).toMatchObject({ fill: null, readingOrder: "RightToLeft", verticalAlignment: "Top" });
  expect(sheet.columns.size(0)).toBe(252);
  expect(sheet.rows.size(1)).toBe(38);
  expect(sheet.parts.view).toMatchObject({ rightToLeft: true, frozenRows: 1, frozenColumns: 0 });
});

test("a file that is not sound is refused before anything of it is used", () => {
  expect(() => openBook(sample.subarray(0, 9_000))).toThrow(ReadFailure);
});

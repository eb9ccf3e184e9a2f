import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../../../src/workbench/files/openBook";
import { changedParts, opened, saidBy } from "./savedAs";

const sample = new Uint8Array(
  readFileSync(join(__dirname, "../../../../assets/samples/muscat-inventory-scanned.xlsx")),
);

test("a book that nobody changed is saved as the very bytes that it came from", () => {
  expect(opened(sample).save()).toEqual({ bytes: sample, extension: ".xlsx", lost: [] });
});

test("a changed cell is written into its sheet, and nothing else", () => {
  const { book, save } = opened(sample);
  const sheet = book.activeSheet;
  sheet.write(5, 1, [["=ليست معادلة", " مسافات ", 12.5, true, null]]);
  sheet.write(80, 3, [["بعيد"], [{ error: "#N/A" }]]);
  const { bytes, lost } = save();
  expect(lost).toEqual([]);
  expect(changedParts(sample, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  expect(saidBy(openBook(bytes))).toEqual(saidBy(book));
});

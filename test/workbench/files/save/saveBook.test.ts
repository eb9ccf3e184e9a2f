import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { lastColumn, lastRow } from "../../../../src/workbench/book/limits";
import { openBook } from "../../../../src/workbench/files/openBook";
import { packageFaults } from "./faults/packageFaults";
import { changedParts, opened, partsOf, saidBy } from "./savedAs";

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

test("a marked row keeps the look that its columns give to its blank cells", () => {
  const styled = opened(sample);
  const columns = { firstRow: 1, lastRow, firstColumn: lastColumn - 2, lastColumn };
  styled.book.activeSheet.changeStyle(columns, { numberFormat: "@", font: { italic: true } });
  const { book, save } = opened(styled.save().bytes);
  book.activeSheet.changeStyle({ firstRow: 5, lastRow: 6, firstColumn: 0, lastColumn }, { fill: "#FFF0C2" });
  const sheet = openBook(save().bytes).activeSheet;
  for (const row of [5, 6])
    for (const column of [lastColumn - 1, lastColumn])
      expect(sheet.style(row, column)).toMatchObject({ numberFormat: "@", fill: "#FFF0C2", font: { italic: true } });
  expect(sheet.style(5, 2).fill).toBe("#FFF0C2");
  expect(sheet.style(7, lastColumn)).toMatchObject({ numberFormat: "@", fill: null });
});

test("links and settings of a file in which every part has an entry of its own are of a type", () => {
  const named = partsOf(sample)["[Content_Types].xml"]!.replace(/<Default [^>]*>/g, "");
  const links = ["_rels/.rels", "xl/_rels/workbook.xml.rels"]
    .map(
      (path) =>
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    )
    .join("");
  const types = named.replace("</Types>", `${links}</Types>`);
  const { book, save } = opened(zipSync({ ...unzipSync(sample), "[Content_Types].xml": strToU8(types) }));
  book.setSetting("jahiz.test", { sealed: true });
  book.activeSheet.change("customProperties", { jahiz: "1" });
  expect(packageFaults(save().bytes)).toEqual([]);
});

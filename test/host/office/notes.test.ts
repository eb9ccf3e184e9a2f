import { areaAt } from "../../../src/host/cells/address";
import type { Book } from "../../../src/workbench/book/book";
import { createBook } from "../../../src/workbench/book/createBook";
import { bookImage } from "./bookImage";
import { readSheet, startExcel } from "./startExcel";

const none = { error: [], warning: [], note: [] };
const marks = { ...none, error: [areaAt("B2")] };
const notes = [
  { row: 2, column: 1, text: "اكتب «نعم» أو «لا»" },
  { row: 3, column: 1, text: "آخر" },
];
const usersNote = { author: "محمد", content: "ملاحظتي", visible: false, width: 100, height: 60 };

function inventory(withNote = true): Book {
  const book = createBook();
  book.activeSheet.write(1, 0, [
    ["الاسم", "إلكترونية"],
    ["خدمة", "У"],
    ["أخرى", "K"],
  ]);
  if (withNote) book.activeSheet.change("notes", [{ row: 3, column: 1, ...usersNote }]);
  return book;
}

const contents = (book: Book): Record<string, string> =>
  Object.fromEntries(book.activeSheet.parts.notes.map(({ row, column, content }) => [`${row}:${column}`, content]));

test("messages stand as notes beside the marks, and the user's own notes stay", async () => {
  const { book, workbook } = await startExcel(inventory());
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks, notes });
  expect(contents(book)).toEqual({ "2:1": "اكتب «نعم» أو «لا»\n— جاهز · Jahiz", "3:1": "ملاحظتي" });
});

test("notes are replaced and cleared with the marks, also after rows moved and the pane was loaded anew", async () => {
  const book = inventory();
  const first = await startExcel(book);
  const { id } = await readSheet(first.workbook);
  await first.workbook.write({ sheet: id, marks, notes });
  await first.workbook.write({ sheet: id, marks, notes: [{ row: 2, column: 0, text: "غيره" }] });
  expect(Object.keys(contents(book)).sort()).toEqual(["2:0", "3:1"]);
  book.activeSheet.insert("rows", 1, 2);
  const { workbook } = await startExcel(book);
  await readSheet(workbook);
  await workbook.write({ sheet: id, marks: none });
  expect(contents(book)).toEqual({ "5:1": "ملاحظتي" });
});

test("clearing leaves the sheet exactly as it was", async () => {
  const book = inventory();
  const before = bookImage(book);
  const { workbook } = await startExcel(book);
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks, notes });
  await workbook.write({ sheet: id, marks: none });
  expect(bookImage(book)).toEqual(before);
});

test("one request more finds that there are no notes, two more where they are; without notes none", async () => {
  const { workbook, requests } = await startExcel(inventory(false));
  const { id } = await readSheet(workbook);
  requests();
  await workbook.write({ sheet: id, marks });
  expect(requests()).toHaveLength(1);
  await workbook.write({ sheet: id, marks, notes });
  expect(requests()).toHaveLength(2);
  await workbook.write({ sheet: id, marks });
  expect(requests()).toHaveLength(3);
  await workbook.write({ sheet: id, marks: none });
  expect(requests()).toHaveLength(1);
});

test.each([14, 17])("before notes came (ExcelApi 1.%d), marks stand alone", async (level) => {
  const { book, workbook, requests } = await startExcel(inventory(false), { level });
  expect(workbook.environment).toMatchObject({ hasNotes: false, mergesUndo: false, insertsFiles: true });
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks, notes });
  expect(requests()).toHaveLength(2);
  expect(book.activeSheet.parts.conditionalFormats).toHaveLength(1);
  expect(contents(book)).toEqual({});
});

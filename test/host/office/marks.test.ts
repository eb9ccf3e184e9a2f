import { areaAt } from "../../../src/host/cells/address";
import type { Marks, Severity } from "../../../src/host/sheet";
import { createBook } from "../../../src/workbench/book/createBook";
import type { Book } from "../../../src/workbench/book/book";
import { bookImage } from "./bookImage";
import { readSheet, startExcel } from "./startExcel";

const marks = (areas: Partial<Record<Severity, readonly string[]>>): Marks => ({
  error: (areas.error ?? []).map(areaAt),
  warning: (areas.warning ?? []).map(areaAt),
  note: (areas.note ?? []).map(areaAt),
});
const none = marks({});

const usersFormat = {
  id: "{user}",
  areas: [areaAt("A1:K9")],
  stopIfTrue: true,
  rule: { type: "Custom", formula: "=$A1=1" },
  format: { fill: "#00FF00" },
} as const;

function inventory(): Book {
  const book = createBook("الخدمات");
  const sheet = book.activeSheet;
  sheet.write(1, 0, [
    ["الاسم", "إلكترونية"],
    ["خدمة", "У"],
    ["خدمة أخرى", { formula: "=A2" }],
  ]);
  sheet.changeStyle(areaAt("A1:B1"), { fill: "#FFFF00", font: { bold: true } });
  sheet.change("conditionalFormats", [usersFormat]);
  return book;
}

const formatsOf = (book: Book) => book.activeSheet.parts.conditionalFormats;
const fillAt = (book: Book, row: number, column: number) => book.activeSheet.marksAt(row, column)?.look.fill;

test("a sheet is read and marked in two requests, and the marks lie over the cells", async () => {
  const { book, workbook, requests } = await startExcel(inventory());
  const { id, isMarked } = await readSheet(workbook);
  expect(isMarked).toBe(false);
  await workbook.write({ sheet: id, marks: marks({ error: ["B2"], warning: ["A2:B3"], note: ["A1:A3", "B2"] }) });
  expect(requests()).toHaveLength(2);
  expect([fillAt(book, 2, 1), fillAt(book, 2, 0), fillAt(book, 1, 0)]).toEqual(["#F8D7DA", "#FFF0C2", "#DCEBFA"]);
  expect(formatsOf(book).map(({ stopIfTrue }) => stopIfTrue)).toEqual([false, false, false, true]);
  expect(book.activeSheet.style(1, 0).fill).toBe("#FFFF00");
});

test("marking again replaces the marks", async () => {
  const { book, workbook, requests } = await startExcel(inventory());
  const { id } = await readSheet(workbook);
  for (const address of ["B2", "B3", "A2"]) await workbook.write({ sheet: id, marks: marks({ error: [address] }) });
  expect(requests()).toHaveLength(4);
  expect(formatsOf(book)).toHaveLength(2);
  expect([fillAt(book, 2, 0), fillAt(book, 2, 1)]).toEqual(["#F8D7DA", undefined]);
});

test("clearing leaves the sheet exactly as it was", async () => {
  const { book, workbook } = await startExcel(inventory());
  const before = bookImage(book);
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks: marks({ error: ["B2"], note: ["A1:A3"] }) });
  expect(bookImage(book)).not.toEqual(before);
  await workbook.write({ sheet: id, marks: none });
  expect(bookImage(book)).toEqual(before);
});

test("marks are found again after the pane was loaded anew", async () => {
  const book = inventory();
  const before = bookImage(book);
  const first = await startExcel(book);
  await first.workbook.write({ sheet: book.activeSheet.id, marks: marks({ error: ["B2"] }) });
  const { workbook } = await startExcel(book);
  const { id, isMarked } = await readSheet(workbook);
  expect(isMarked).toBe(true);
  await workbook.write({ sheet: id, marks: none });
  expect(bookImage(book)).toEqual(before);
});

test("without a reading before it, a write looks for marks first", async () => {
  const book = inventory();
  const before = bookImage(book);
  const sheet = book.activeSheet.id;
  await (await startExcel(book)).workbook.write({ sheet, marks: marks({ warning: ["B2"] }) });
  const { workbook, requests } = await startExcel(book);
  await workbook.write({ sheet, marks: none });
  expect(requests()).toHaveLength(2);
  expect(bookImage(book)).toEqual(before);
});

test("marks that came by copying marked cells go with the next write", async () => {
  const { book, workbook, requests } = await startExcel(inventory());
  const before = bookImage(book);
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks: marks({ error: ["B2"] }) });
  const [mark] = formatsOf(book);
  if (!mark) throw new Error("No mark was made.");
  book.activeSheet.change("conditionalFormats", [...formatsOf(book), { ...mark, id: "{copy}", areas: [areaAt("D7")] }]);
  requests();
  await workbook.write({ sheet: id, marks: none });
  expect(requests()).toHaveLength(2);
  expect(bookImage(book)).toEqual(before);
});

test("the user's own formats with rules like ours stay", async () => {
  const book = inventory();
  const like = { ...usersFormat, id: "{like}", rule: { type: "Custom", formula: '=N("jahiz:error")=A1' } } as const;
  book.activeSheet.change("conditionalFormats", [like, usersFormat]);
  const { workbook } = await startExcel(book);
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks: marks({ error: ["B2"] }) });
  await workbook.write({ sheet: id, marks: none });
  expect(formatsOf(book)).toEqual([like, usersFormat]);
});

test("rows inserted and deleted between marking and clearing leave nothing behind", async () => {
  const { book, workbook } = await startExcel(inventory());
  const { id } = await readSheet(workbook);
  await workbook.write({ sheet: id, marks: marks({ error: ["B2:B3"], warning: ["A3"] }) });
  book.activeSheet.insert("rows", 2, 3);
  book.activeSheet.delete("rows", 5, 1);
  await workbook.write({ sheet: id, marks: none });
  expect(formatsOf(book).map(({ id: format }) => format)).toEqual(["{user}"]);
});

import { areaAt } from "../../../src/host/cells/address";
import { numberFormats } from "../../../src/host/cells/numberFormats";
import type { CellWrite, HostFailure, SheetEdit, WrittenValue } from "../../../src/host/sheet";
import type { Book } from "../../../src/workbench/book/book";
import { createBook } from "../../../src/workbench/book/createBook";
import { bookImage } from "./bookImage";
import { refuse } from "./refuse";
import { readSheet, startExcel } from "./startExcel";

const write = (row: number, column: number, value: WrittenValue): CellWrite => ({ row, column, value });
const problemOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => "done",
    (failure: HostFailure) => failure.problem,
  );

function bookOf(values: Parameters<Book["activeSheet"]["write"]>[2]): Book {
  const book = createBook("الخدمات");
  book.activeSheet.write(1, 0, values);
  return book;
}

test.each<[WrittenValue, unknown]>([
  ["نعم", "نعم"],
  ["=1+1", "=1+1"],
  ["-5", "-5"],
  ["@x", "@x"],
  ["'x", "'x"],
  ["12", "12"],
  ["007", "007"],
  ["2024-05-01", "2024-05-01"],
  ["1/2", "1/2"],
  ["May 2024", "May 2024"],
  ["12:30", "12:30"],
  ["50%", "50%"],
  ["TRUE", "TRUE"],
  ["#N/A", "#N/A"],
  [" x ", " x "],
  ["a\nb", "a\nb"],
  ["Wednesday, September 25, 2024 10:30:00 PM", "Wednesday, September 25, 2024 10:30:00 PM"],
  [12.5, 12.5],
  [true, true],
  [null, null],
])("%j is written as it is, and the cell keeps its look", async (value, found) => {
  const book = bookOf([["x"]]);
  book.activeSheet.changeStyle(areaAt("A1"), { numberFormat: "0.00", fill: "#FFFF00" });
  const style = book.activeSheet.style(1, 0);
  const { workbook, requests } = await startExcel(book);
  await workbook.write({ sheet: book.activeSheet.id, cells: [write(1, 0, value)] });
  expect(book.activeSheet.value(1, 0)).toEqual(found);
  expect(book.activeSheet.formula(1, 0)).toBeNull();
  expect(book.activeSheet.style(1, 0)).toEqual(style);
  expect(requests()).toHaveLength(1);
});

test("a cell under the text format takes any text, in two requests at most", async () => {
  const book = bookOf([["x"], ["x"], ["x"]]);
  book.activeSheet.changeStyle(areaAt("A1:A3"), { numberFormat: "@" });
  const { workbook, requests } = await startExcel(book);
  const texts = ["=1+1", "12", "نعم"];
  await workbook.write({ sheet: book.activeSheet.id, cells: texts.map((text, index) => write(index + 1, 0, text)) });
  expect(book.activeSheet.values(areaAt("A1:A3"))).toEqual(texts.map((text) => [text]));
  expect(book.activeSheet.style(1, 0).numberFormat).toBe("@");
  expect(requests().length).toBeLessThanOrEqual(2);
});

test("formulas are formulas, and cells between written ones stay", async () => {
  const book = bookOf([["x"], [{ formula: "=A1" }], ["y"], [7]]);
  const { workbook, requests } = await startExcel(book);
  const cells = [write(1, 0, "a"), write(3, 0, "b"), write(5, 0, { formula: "=A4" }), write(1, 3, "far")];
  await workbook.write({ sheet: book.activeSheet.id, cells });
  expect(book.activeSheet.formulas(areaAt("A1:A5"))).toEqual([["a"], ["=A1"], ["b"], [7], ["=A4"]]);
  expect(book.activeSheet.value(1, 3)).toBe("far");
  expect(requests()).toHaveLength(1);
});

test("equal values of a column are sent once", async () => {
  const book = bookOf([["x"]]);
  const { workbook, requests } = await startExcel(book);
  const cells = Array.from({ length: 1_000 }, (_, index) => write(index + 1, 0, "آلية بالكامل"));
  await workbook.write({ sheet: book.activeSheet.id, cells });
  expect(book.activeSheet.value(1_000, 0)).toBe("آلية بالكامل");
  expect(requests()[0]?.requestBytes).toBeLessThan(2_000);
});

test("a number format is given where one is asked for", async () => {
  const book = bookOf([["x"]]);
  const { workbook } = await startExcel(book);
  const cells = [
    { ...write(1, 1, 0.5), format: "share" },
    { ...write(2, 1, { formula: "=1/3" }), format: "score" },
  ] as const;
  await workbook.write({ sheet: book.activeSheet.id, cells });
  expect([1, 2].map((row) => book.activeSheet.style(row, 1).numberFormat)).toEqual([
    numberFormats.share,
    numberFormats.score,
  ]);
});

test("settings are kept, read again and forgotten", async () => {
  const book = bookOf([["x"]]);
  const { workbook, requests } = await startExcel(book);
  const sheet = book.activeSheet.id;
  const journal = [{ id: "1", cells: [{ row: 2, to: "نعم", from: null }] }];
  await workbook.write({ sheet, settings: { journal, "mapping/الخدمات": { اسم: "name" }, gone: 1 } });
  await workbook.write({ sheet, settings: { gone: null, neverThere: null } });
  requests();
  const { settings } = await readSheet(workbook);
  expect(settings).toEqual({ journal, "mapping/الخدمات": { اسم: "name" } });
  expect((await workbook.overview()).settings).toEqual(settings);
  expect(requests()).toHaveLength(2);
});

test("settings, cells and marks go in one request, settings first", async () => {
  const book = bookOf([["x"], ["y"]]);
  const { workbook, requests } = await startExcel(book);
  const { id } = await readSheet(workbook);
  requests();
  const changes: string[] = [];
  book.listen((change) => changes.push(change.kind));
  const marks = { error: [areaAt("A2")], warning: [], note: [] };
  await workbook.write({ sheet: id, marks, cells: [write(1, 0, "z")], settings: { journal: [] } });
  expect(requests()).toHaveLength(1);
  expect([...new Set(changes)]).toEqual(["settings", "cells", "part"]);
});

test("more than 5 MB goes in several requests, undone as one step", async () => {
  const book = bookOf([["x"]]);
  const { workbook, requests } = await startExcel(book);
  const text = "طلب ترخيص نشاط تجاري جديد ".repeat(40);
  const cells = Array.from({ length: 3_000 }, (_, index) => write(index + 1, index % 3, `${text}${index}`));
  await workbook.write({ sheet: book.activeSheet.id, cells });
  const sent = requests();
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.every(({ mergesUndo, error }) => mergesUndo && error === undefined)).toBe(true);
  expect(book.activeSheet.value(3_000, 2)).toBe(`${text}2999`);
});

test("what Excel finds too large all the same is halved", async () => {
  const book = bookOf([["x"]]);
  const { workbook, requests } = await startExcel(book, { payloadLimit: 60_000 });
  const cells = Array.from({ length: 1_000 }, (_, index) => write(index + 1, index % 8, `خدمة ${index}`));
  await workbook.write({ sheet: book.activeSheet.id, cells });
  expect(requests().some(({ error }) => error === "RequestPayloadSizeLimitExceeded")).toBe(true);
  expect(book.activeSheet.value(1_000, 7)).toBe("خدمة 999");
});

describe("what Excel refuses", () => {
  const marks = { error: [areaAt("A1")], warning: [], note: [] };
  const edits: [string, Omit<SheetEdit, "sheet">][] = [
    ["cells", { cells: [write(1, 0, "z")] }],
    ["marks", { marks }],
  ];

  test.each(edits)("%s on a protected sheet", async (_, edit) => {
    const book = bookOf([["x"]]);
    book.activeSheet.change("protection", { password: null, allowed: [] });
    const before = bookImage(book);
    const { workbook } = await startExcel(book);
    const { id } = await readSheet(workbook);
    const problem = await problemOf(workbook.write({ sheet: id, ...edit }));
    expect(problem).toEqual({ kind: "sheetProtected", sheet: "الخدمات" });
    expect(bookImage(book)).toEqual(before);
  });

  test("a workbook that may only be read", async () => {
    const { book, page, workbook } = await startExcel(bookOf([["x"]]));
    refuse(page, /"Values"/, "AccessDenied", "Range.values");
    const cells = [write(1, 0, "z")];
    expect(await problemOf(workbook.write({ sheet: book.activeSheet.id, cells }))).toEqual({
      kind: "workbookProtected",
    });
  });

  test("a sheet that is gone", async () => {
    const book = bookOf([["x"]]);
    const { workbook } = await startExcel(book);
    const { id } = await readSheet(workbook);
    book.addSheet("أخرى");
    book.deleteSheet(id);
    const gone = { kind: "sheetGone", sheet: "الخدمات" };
    expect(await problemOf(workbook.write({ sheet: id, marks }))).toEqual(gone);
    expect(await problemOf(workbook.read({ sheet: id, receive: () => undefined }))).toEqual(gone);
    expect(await problemOf(workbook.readCells(id, [areaAt("A1")]))).toEqual(gone);
    expect(await problemOf(workbook.select(id, areaAt("A1")))).toEqual(gone);
  });

  test("anything while a cell is being edited", async () => {
    const { book, page, workbook } = await startExcel(bookOf([["x"]]));
    const sheet = book.activeSheet.id;
    await workbook.overview();
    page.standin.isEditingCell = true;
    const edited = { kind: "cellBeingEdited" };
    expect(await problemOf(workbook.write({ sheet, marks }))).toEqual(edited);
    expect(await problemOf(workbook.overview())).toEqual(edited);
    expect(await problemOf(workbook.read({ receive: () => undefined }))).toEqual(edited);
    page.standin.isEditingCell = false;
    expect(await problemOf(workbook.write({ sheet, marks }))).toBe("done");
  });

  test("no answer in time", async () => {
    const { page, workbook } = await startExcel(bookOf([["x"]]), { excel: { seconds: 0.05 } });
    page.standin.answer = () => new Promise(() => undefined);
    expect(await problemOf(workbook.overview())).toEqual({ kind: "noAnswer", seconds: 0.05 });
  });

  test("one cell larger than a request", async () => {
    const { book, workbook } = await startExcel(bookOf([["x"]]), { payloadLimit: 20_000 });
    const cells = [write(1, 0, "ن".repeat(32_000))];
    expect(await problemOf(workbook.write({ sheet: book.activeSheet.id, cells }))).toEqual({ kind: "tooLarge" });
  });
});

import { areaAt } from "../../../src/host/cells/address";
import type { CellValue, HostFailure } from "../../../src/host/sheet";
import type { Book } from "../../../src/workbench/book/book";
import { createBook } from "../../../src/workbench/book/createBook";
import { inventory } from "../../bench/noisyInventory";
import { bookImage } from "./bookImage";
import { refuse } from "./refuse";
import { readSheet, startExcel } from "./startExcel";

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

/** A sheet with something of each kind. */
function oddBook(): Book {
  const book = bookOf([
    ["الاسم", "سنة", "=1+1", null],
    ["خدمة", 45413, { error: "#N/A" }, true],
    [null, { formula: "=B2", value: 45413 }, "#N/A", null],
    ["مخفي", 7, null, null],
  ]);
  const sheet = book.activeSheet;
  sheet.changeStyle(areaAt("B2:B3"), { numberFormat: "yyyy-mm-dd" });
  sheet.changeStyle(areaAt("C1"), { numberFormat: "@" });
  sheet.rows.hide(4, 4, true);
  sheet.columns.hide(2, 2, true);
  sheet.change("merges", [areaAt("A2:A3")]);
  return book;
}

const oddCells: (CellValue | undefined)[][] = [
  ["الاسم", "سنة", "=1+1"],
  ["خدمة", "2024-05-01", { error: "#N/A" }, true],
  [undefined, "2024-05-01", "#N/A"],
  ["مخفي", 7],
];

const oddFacts = {
  visibility: "visible",
  isProtected: false,
  isRightToLeft: false,
  isFiltered: false,
  merges: [areaAt("A2:A3")],
  hiddenRows: [{ first: 4, last: 4 }],
  hiddenColumns: [{ first: 2, last: 2 }],
  tables: [],
  formulas: [areaAt("B3")],
};

test("a sheet is read in one request, with all that stands beside its cells", async () => {
  const { book, workbook, requests } = await startExcel(oddBook());
  const { grid, facts, untold, ...rest } = await readSheet(workbook);
  expect(grid).toEqual({ rowNumbers: [1, 2, 3, 4], rows: oddCells });
  expect(facts).toEqual(oddFacts);
  expect(untold).toEqual(["isRightToLeft"]);
  expect(rest).toEqual({
    id: book.activeSheet.id,
    name: "الخدمات",
    sheets: [{ id: book.activeSheet.id, name: "الخدمات", visibility: "visible" }],
    settings: {},
    isMarked: false,
    parts: 1,
  });
  expect(requests()).toHaveLength(1);
});

test("where Excel refuses to pick out cells by their kind, they are read one by one", async () => {
  const book = oddBook();
  book.activeSheet.change("protection", { password: null, allowed: [] });
  const { page, workbook, requests } = await startExcel(book);
  refuse(page, /GetSpecialCells/, "AccessDenied", "Range.getSpecialCellsOrNullObject");
  const { grid, facts, id } = await readSheet(workbook);
  expect(grid).toEqual({ rowNumbers: [1, 2, 3, 4], rows: oddCells });
  expect(facts).toEqual({ ...oddFacts, isProtected: true });
  requests();
  await readSheet(workbook, { sheet: id });
  expect(requests()).toHaveLength(1);
});

test.each<[string, RegExp, string, string, string[]]>([
  ["merges", /GetMergedAreas/, "NotImplemented", "Range.getMergedAreasOrNullObject", ["isRightToLeft", "merges"]],
  ["filters", /AutoFilter/, "ApiNotFound", "Worksheet.autoFilter", ["isRightToLeft", "isFiltered"]],
  ["the date system", /"Functions"/, "GeneralException", "Workbook.functions", ["isRightToLeft"]],
])("without %s, the rest is read and the lack is told", async (_, named, code, location, lack) => {
  const { page, workbook } = await startExcel(oddBook());
  refuse(page, named, code, location);
  const { grid, untold } = await readSheet(workbook);
  expect(grid.rows).toEqual(oddCells);
  expect([...untold].sort()).toEqual([...lack].sort());
});

test.each<["Worksheet" | "Range", string, string[]]>([
  ["Worksheet", "autoFilter", ["isRightToLeft", "isFiltered", "tables"]],
  ["Range", "getMergedAreasOrNullObject", ["isRightToLeft", "isFiltered", "merges", "tables"]],
  ["Range", "getSpecialCellsOrNullObject", ["isRightToLeft", "isFiltered", "tables"]],
])("by an Office.js that knows no %s.%s, the cells are read and the lack is told", async (name, member, lack) => {
  const { page, workbook } = await startExcel(oddBook());
  Reflect.deleteProperty(page.Excel[name].prototype, member);
  const { grid, untold } = await readSheet(workbook);
  expect(grid.rows).toEqual(oddCells);
  expect([...untold].sort()).toEqual([...lack].sort());
});

test("more merges than Excel lists at once are read by halves", async () => {
  const rows = Array.from({ length: 1_400 }, () => ["x", "y"]);
  const book = bookOf(rows);
  const merges = Array.from({ length: 700 }, (_, index) => areaAt(`A${2 * index + 1}:A${2 * index + 2}`));
  book.activeSheet.change("merges", merges);
  const { workbook } = await startExcel(book);
  const { facts, untold } = await readSheet(workbook);
  expect(facts.merges).toHaveLength(700);
  expect(new Set(facts.merges.map(({ firstRow }) => firstRow)).size).toBe(700);
  expect(untold).toEqual(["isRightToLeft"]);
});

const twelve = (rows: number): (string | null)[][] => inventory(rows, 0.024).map((row) => [...row, "ملاحظة"]);

test.each([
  [66, 1],
  [500, 1],
  [5_000, 1],
  [20_000, 4],
])("%d rows of 12 columns are read in %d request(s)", async (rows, count) => {
  const cells = twelve(rows);
  const { workbook, requests } = await startExcel(bookOf(cells));
  const progress: number[] = [];
  const { grid } = await readSheet(workbook, { receive: (_, { rows: done, of }) => progress.push(done, of) });
  expect(requests()).toHaveLength(count);
  expect(grid.rowNumbers).toEqual(cells.map((_, index) => index + 1));
  expect(grid.rows.map((row) => Array.from(row, (cell) => cell ?? null))).toEqual(cells);
  expect(progress.slice(-2)).toEqual([rows + 1, rows + 1]);
});

test("answers too large are asked for again in smaller pieces", async () => {
  const cells = twelve(1_500);
  const { workbook, requests } = await startExcel(bookOf(cells), { payloadLimit: 200_000 });
  const { grid } = await readSheet(workbook);
  expect(grid.rows).toHaveLength(1_501);
  expect(requests().some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

test("a cell larger than an answer is told", async () => {
  const { workbook } = await startExcel(bookOf([["ن".repeat(32_000)]]), { payloadLimit: 20_000 });
  expect(await problemOf(readSheet(workbook))).toEqual({ kind: "tooLarge" });
});

test("reading stops between two requests", async () => {
  const { workbook, requests } = await startExcel(bookOf(twelve(20_000)));
  const stop = new AbortController();
  const reading = readSheet(workbook, {
    signal: stop.signal,
    receive: (_, { rows }) => {
      if (rows > 6_000) stop.abort();
    },
  });
  expect(await problemOf(reading)).toEqual({ kind: "cancelled" });
  expect(requests()).toHaveLength(2);
});

test("reading that was stopped before it began asks nothing", async () => {
  const { workbook, requests } = await startExcel(oddBook());
  expect(await problemOf(readSheet(workbook, { signal: AbortSignal.abort() }))).toEqual({ kind: "cancelled" });
  expect(requests()).toHaveLength(0);
});

test("stray formats cost nothing", async () => {
  const book = oddBook();
  book.activeSheet.changeStyle(areaAt("A1:XFD1048576"), { fill: "#EEEEEE" });
  const { workbook, requests } = await startExcel(book);
  expect((await readSheet(workbook)).grid.rows).toEqual(oddCells);
  const [request] = requests();
  expect(request?.answerBytes).toBeLessThan(10_000);
});

test("a stray cell in the last corner costs two requests more", async () => {
  const book = oddBook();
  book.activeSheet.write(1_048_576, 16_383, [["بعيد"]]);
  const { workbook, requests } = await startExcel(book);
  const { grid } = await readSheet(workbook);
  expect(grid.rowNumbers).toEqual([1, 2, 3, 4, 1_048_576]);
  expect(grid.rows[4]?.[16_383]).toBe("بعيد");
  expect(requests()).toHaveLength(3);
});

test("other sheets than the one in front are read by their ids", async () => {
  const book = oddBook();
  const other = book.addSheet("O'Brien");
  other.write(1, 0, [["x"]]);
  book.setVisibility(other.id, "VeryHidden");
  const { workbook } = await startExcel(book);
  const { name, facts, grid } = await readSheet(workbook, { sheet: other.id });
  expect([name, facts.visibility, grid.rows]).toEqual(["O'Brien", "veryHidden", [["x"]]]);
});

test("the overview lists the sheets and the one in front", async () => {
  const book = oddBook();
  const front = { id: book.activeSheet.id, name: "الخدمات" };
  const other = book.addSheet("مخفية");
  book.setVisibility(other.id, "Hidden");
  const { workbook, requests } = await startExcel(book);
  expect(await workbook.overview()).toEqual({
    front,
    sheets: [
      { ...front, visibility: "visible" },
      { id: other.id, name: "مخفية", visibility: "hidden" },
    ],
    settings: {},
  });
  expect(requests()).toHaveLength(1);
});

test("where the sheet in front has no cells, the others are listed", async () => {
  const { page, workbook } = await startExcel(oddBook());
  refuse(page, /GetActiveWorksheet/, "UnsupportedSheet", "WorksheetCollection.getActiveWorksheet");
  const { front, sheets } = await workbook.overview();
  expect(front).toBeUndefined();
  expect(sheets).toHaveLength(1);
});

test("Excel on a desktop tells the direction of the sheet in front, and of no other", async () => {
  const book = oddBook();
  book.activeSheet.change("view", { ...book.activeSheet.parts.view, rightToLeft: true });
  const other = book.addSheet("أخرى");
  other.change("view", { ...other.parts.view, rightToLeft: true });
  const { workbook } = await startExcel(book, { platform: "PC" });
  const front = await readSheet(workbook);
  expect([front.facts.isRightToLeft, front.untold]).toEqual([true, []]);
  const behind = await readSheet(workbook, { sheet: other.id });
  expect([behind.facts.isRightToLeft, behind.untold]).toEqual([false, ["isRightToLeft"]]);
});

test("single areas are read with their dates and errors", async () => {
  const { book, workbook, requests } = await startExcel(oddBook());
  const { id } = book.activeSheet;
  expect(await workbook.readCells(id, ["B2:C3", "D2", "Z99"].map(areaAt))).toMatchObject([
    {
      values: [
        ["2024-05-01", { error: "#N/A" }],
        ["2024-05-01", "#N/A"],
      ],
      formulas: [areaAt("B3")],
    },
    { values: [[true]], formulas: [] },
    { values: [[null]], formulas: [] },
  ]);
  expect(requests()).toHaveLength(1);
  expect(await workbook.readCells(id, [])).toEqual([]);
});

test("many cells are read in several requests, each area in one piece", async () => {
  const cells = twelve(9_000);
  const { book, workbook, requests } = await startExcel(bookOf(cells));
  const [all, head] = await workbook.readCells(book.activeSheet.id, ["A1:L9001", "A1:L1"].map(areaAt));
  expect(all?.values).toEqual(cells);
  expect(head?.values).toEqual(cells.slice(0, 1));
  expect(requests()).toHaveLength(5);
});

test("single areas tell formulas from constants, also where both give the same", async () => {
  const book = bookOf([
    ["=1+1", { formula: "=1+1", value: 2 }],
    [true, { formula: "=TRUE", value: true }],
    [null, { formula: '=""', value: "" }],
    ["x", { formula: '="x"', value: "x" }],
    [{ error: "#N/A" }, { formula: "=NA()", value: { error: "#N/A" } }],
  ]);
  const { workbook } = await startExcel(book);
  const { id } = book.activeSheet;
  const [constants, formulas] = await workbook.readCells(id, ["A1:A5", "B1:B5"].map(areaAt));
  expect(constants?.formulas).toEqual([]);
  expect(formulas).toMatchObject({
    values: [[2], [true], [null], ["x"], [{ error: "#N/A" }]],
    formulas: [areaAt("B1:B5")],
  });
});

test("what was read of single cells can be written back: values, texts that look like others, dates, formulas, formats", async () => {
  const book = oddBook();
  book.activeSheet.write(5, 0, [["12", "'x", "TRUE", " y "]]);
  book.activeSheet.change("merges", []);
  const before = bookImage(book);
  const { workbook } = await startExcel(book);
  const { id } = book.activeSheet;
  const [cells] = await workbook.readCells(id, [areaAt("A1:D5")]);
  const back = (cells?.contents ?? []).flatMap((row, down) =>
    row.flatMap((value, column) =>
      value === undefined ? [] : [{ row: down + 1, column, value, numberFormat: cells?.numberFormats[down]?.[column] }],
    ),
  );
  // The one cell that no writing gives again is the error that was typed.
  expect(back).toHaveLength(19);
  const away = back.map(({ row, column }) => ({ row, column, value: "other", numberFormat: "0.00" }));
  await workbook.write({ sheet: id, cells: away });
  expect(bookImage(book)).not.toEqual(before);
  await workbook.write({ sheet: id, cells: back });
  // Nobody calculates here.
  book.activeSheet.setResult(3, 1, 45413);
  expect(bookImage(book)).toEqual(before);
});

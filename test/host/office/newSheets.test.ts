import type { DescribedSheet } from "../../../src/report/describedWorkbook";
import type { HostFailure } from "../../../src/host/sheet";
import { areaAt } from "../../../src/host/cells/address";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import { createBook } from "../../../src/workbench/book/createBook";
import { openBook } from "../../../src/workbench/files/openBook";
import { bookImage } from "./bookImage";
import { refuse } from "./refuse";
import { startExcel, type StartOptions } from "./startExcel";

const area = (address: string) => areaAt(address);

const described: readonly DescribedSheet[] = [
  {
    name: "النتائج",
    columns: [{ width: 30 }, { width: 10, format: "share" }, { width: 12, wraps: false }],
    rows: [
      { style: "title", cells: ["الإحصاءات"] },
      { style: "header", cells: ["الإجابة", "النسبة", "ملاحظة"] },
      { style: "body", cells: ["نعم", 0.75, "=1+1"] },
      { style: "error", cells: ["لا", { formula: "='القوائم'!A1+COUNTA('القوائم'!A1:A2)" }, null] },
      { style: "entry", cells: ["12", null, "2024-05-01"] },
    ],
    frozenRows: 2,
    filterRow: 2,
    dropDowns: [
      {
        column: 2,
        firstRow: 5,
        lastRow: 9,
        onlyListed: true,
        list: { sheet: "القوائم", column: 0, firstRow: 1, lastRow: 2 },
        prompt: { title: "اختر", text: "من القائمة" },
      },
      { column: 0, firstRow: 5, lastRow: 9, onlyListed: false, list: { values: ["نعم", "لا"] } },
    ],
    numberBounds: [{ column: 1, firstRow: 5, lastRow: 9, from: 0, to: 1, refusal: "بين 0 و1" }],
    notes: [{ row: 2, column: 0, text: "شرح" }],
    charts: [
      {
        title: "النسب",
        name: "shares",
        kind: "bars",
        categories: area("A3:A4"),
        series: [
          { name: "المؤسسة", values: area("B3:B4") },
          { name: "المنشور", values: area("B3:B4") },
        ],
        format: "share",
        maximum: 1,
        place: area("E2:J9"),
      },
    ],
  },
  {
    name: "القوائم",
    hidden: true,
    columns: [{ width: 9 }],
    rows: [
      { style: "body", cells: ["نعم"] },
      { style: "body", cells: ["لا"] },
    ],
  },
];

async function blankRightToLeft(): Promise<string> {
  const bytes = await writeWorkbook({ rightToLeft: true, sheets: [{ name: "Jahiz", columns: [], rows: [] }] });
  return Buffer.from(bytes).toString("base64");
}

const withFile: StartOptions = {
  readFile: (base64: string) => openBook(Buffer.from(base64, "base64")),
  excel: { blankRightToLeft },
};

test("described sheets are added with their values, rules, notes and charts, in two requests", async () => {
  const { book, workbook, requests } = await startExcel(createBook("ورقة"), withFile);
  const made = await workbook.addSheets(described, { rightToLeft: true });
  expect(requests()).toHaveLength(2);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["ورقة", "Visible"],
    ["النتائج", "Visible"],
    ["القوائم", "Hidden"],
  ]);
  const sheet = book.sheets[1]!;
  expect(made).toEqual(book.sheets.slice(1).map(({ id, name }) => ({ id, name })));
  expect(book.activeSheet.name).toBe("النتائج");
  expect(sheet.formulas(area("A1:C5"))).toEqual([
    ["الإحصاءات", null, null],
    ["الإجابة", "النسبة", "ملاحظة"],
    ["نعم", 0.75, "=1+1"],
    ["لا", "='القوائم'!A1+COUNTA('القوائم'!A1:A2)", null],
    ["12", null, "2024-05-01"],
  ]);
  expect(sheet.formula(3, 2)).toBeNull();
  expect(sheet.parts.view).toMatchObject({ rightToLeft: true, frozenRows: 2 });
  expect(sheet.parts.filter?.area).toEqual(area("A2:C5"));
  expect(sheet.parts.notes).toMatchObject([{ row: 2, column: 0, content: "شرح" }]);
});

test("they look as rows of their style do", async () => {
  const { book, workbook } = await startExcel(createBook(), withFile);
  await workbook.addSheets(described, { rightToLeft: true });
  const sheet = book.sheets[1]!;
  expect(sheet.style(1, 0)).toMatchObject({
    font: { bold: true, size: 15 },
    wrapText: false,
    readingOrder: "RightToLeft",
  });
  expect(sheet.style(2, 2)).toMatchObject({ fill: "#0B5345", font: { color: "#FFFFFF", bold: true } });
  expect(sheet.style(3, 1)).toMatchObject({ numberFormat: "0%", horizontalAlignment: "Center", wrapText: true });
  expect(sheet.style(4, 0).fill).toBe("#F8D7DA");
  expect(sheet.style(4, 1).fill).toBeNull();
  expect(sheet.style(5, 1).borders.EdgeBottom?.color).toBe("#B8C4C0");
  expect(sheet.columns.size(0)).toBeGreaterThan(sheet.columns.size(1) * 2);
});

test("their rules for input hold", async () => {
  const { book, workbook } = await startExcel(createBook());
  await workbook.addSheets(described, { rightToLeft: false });
  const rules = book.sheets[1]!.parts.validations.map(({ rule, alert, prompt }) => ({
    rule,
    alert: alert.show,
    prompt: prompt.title,
  }));
  expect(rules).toContainEqual({
    rule: { type: "List", source: "='القوائم'!$A$1:$A$2", inCellDropDown: true },
    alert: true,
    prompt: "اختر",
  });
  expect(rules).toContainEqual({
    rule: { type: "List", source: "نعم,لا", inCellDropDown: true },
    alert: false,
    prompt: "",
  });
  expect(rules).toContainEqual(
    expect.objectContaining({ rule: { type: "Decimal", operator: "Between", formula1: 0, formula2: 1 }, alert: true }),
  );
});

test("their charts are native, over their cells", async () => {
  const { book, workbook } = await startExcel(createBook(), withFile);
  await workbook.addSheets(described, { rightToLeft: true });
  const sheet = book.sheets[1]!;
  const [chart, ...others] = sheet.parts.charts;
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    name: "shares",
    kind: "BarClustered",
    title: { text: "النسب" },
    valueAxis: { minimum: 0, maximum: 1 },
    categoryAxis: { reversed: true },
    legend: { visible: true },
    place: { from: { row: 2, column: 4 } },
    series: [
      { name: "المؤسسة", values: { area: area("B3:B4") }, categories: { area: area("A3:A4") } },
      { name: "المنشور", values: { area: area("B3:B4") }, categories: { area: area("A3:A4") } },
    ],
  });
});

test("taken names get a number, and what names them follows", async () => {
  const { book, workbook } = await startExcel(createBook("القوائم"));
  await workbook.addSheets(described, { rightToLeft: false });
  const made = await workbook.addSheets(described, { rightToLeft: false });
  expect(made.map(({ name }) => name)).toEqual(["النتائج (2)", "القوائم (3)"]);
  const sheet = book.sheets[3]!;
  expect(sheet.formula(4, 1)).toBe("='القوائم (3)'!A1+COUNTA('القوائم (3)'!A1:A2)");
  expect(sheet.parts.validations.map(({ rule }) => rule)).toContainEqual(
    expect.objectContaining({ source: "='القوائم (3)'!$A$1:$A$2" }),
  );
});

test("a formula with a text longer than Excel takes is written as its result", async () => {
  const { book, workbook } = await startExcel(createBook());
  const tooLong = { formula: `=IF(A1="${"x".repeat(256)}",1,2)`, result: "=2" };
  const rows = [{ style: "body" as const, cells: [tooLong, { ...tooLong, result: 2 }] }];
  await workbook.addSheets([{ name: "s", columns: [{ width: 9 }, { width: 9 }], rows }], { rightToLeft: false });
  expect(book.sheets[1]!.formulas(area("A1:B1"))).toEqual([["=2", 2]]);
  expect(book.sheets[1]!.formula(1, 0)).toBeNull();
});

test("without the file of a blank sheet, cells at least are read from right to left", async () => {
  const { page, book, workbook, requests } = await startExcel(createBook(), withFile);
  refuse(page, /InsertWorksheetsFromBase64/, "GeneralException", "Workbook.insertWorksheetsFromBase64");
  await workbook.addSheets(described, { rightToLeft: true });
  expect(requests()).toHaveLength(2);
  expect(book.sheets[1]!.parts.view.rightToLeft).toBe(false);
  expect(book.sheets[1]!.style(3, 0).readingOrder).toBe("RightToLeft");
});

test("where Excel has no notes, a prompt says what the note says", async () => {
  const { book, workbook } = await startExcel(createBook(), { level: 17 });
  expect(workbook.environment.hasNotes).toBe(false);
  await workbook.addSheets(described, { rightToLeft: false });
  const sheet = book.sheets[1]!;
  expect(sheet.parts.notes).toEqual([]);
  expect(sheet.validationAt(2, 0)?.prompt).toEqual({ show: true, title: "", message: "شرح" });
});

test("Office 2021 has all that new sheets need", async () => {
  const { book, workbook } = await startExcel(createBook(), { ...withFile, level: 14 });
  await workbook.addSheets(described, { rightToLeft: true });
  expect(book.sheets[1]!.parts.view.rightToLeft).toBe(true);
  expect(book.sheets[1]!.parts.charts).toHaveLength(1);
});

test("no sheet can be added where the workbook's structure is protected", async () => {
  const book = createBook();
  book.protectStructure(true);
  const { workbook } = await startExcel(book, withFile);
  for (const rightToLeft of [true, false]) {
    const failure = await workbook.addSheets(described, { rightToLeft }).catch((error: HostFailure) => error.problem);
    expect(failure).toEqual({ kind: "workbookProtected" });
  }
});

test("what cannot be filled is taken away again", async () => {
  const book = createBook();
  const before = bookImage(book);
  const { page, workbook } = await startExcel(book);
  refuse(page, /FreezeRows/, "GeneralException", "WorksheetFreezePanes.freezeRows");
  await expect(workbook.addSheets(described, { rightToLeft: false })).rejects.toMatchObject({
    problem: { kind: "other" },
  });
  expect(bookImage(book)).toEqual(before);
});

test("more than 5 MB of described rows go in several requests", async () => {
  const { book, workbook, requests } = await startExcel(createBook());
  const text = "اكتب «نعم» أو «لا» كما في القائمة ".repeat(8);
  const rows = Array.from({ length: 4_000 }, (_, index) => ({ style: "body", cells: [`${text}${index}`] }) as const);
  await workbook.addSheets([{ name: "النتائج", columns: [{ width: 60 }], rows }], { rightToLeft: false });
  expect(requests().length).toBeGreaterThan(2);
  expect(book.sheets[1]!.value(4_000, 0)).toBe(`${text}3999`);
});

test("the sheets of a file are inserted as they are", async () => {
  const { book, workbook } = await startExcel(createBook("ورقة"), withFile);
  const file = Buffer.from(await writeWorkbook({ rightToLeft: true, sheets: described })).toString("base64");
  const made = await workbook.insertFile(file);
  expect(made).toEqual(book.sheets.slice(1).map(({ id, name }) => ({ id, name })));
  expect(made.map(({ name }) => name)).toEqual(["النتائج", "القوائم"]);
  expect(book.sheets[1]!.parts.view.rightToLeft).toBe(true);
  expect(book.activeSheet.name).toBe("النتائج");
});

test("a sheet that Excel does not show just now was inserted all the same", async () => {
  const { book, page, workbook } = await startExcel(createBook("ورقة"), withFile);
  refuse(page, /"Activate"/, "GeneralException", "Worksheet.activate");
  const file = Buffer.from(await writeWorkbook({ rightToLeft: true, sheets: described })).toString("base64");
  const made = await workbook.insertFile(file);
  expect(made).toEqual(book.sheets.slice(1).map(({ id, name }) => ({ id, name })));
  expect(book.activeSheet.name).toBe("ورقة");
});

test("before ExcelApi 1.13 no file can be inserted", async () => {
  const { workbook } = await startExcel(createBook(), { ...withFile, level: 12 });
  await expect(workbook.insertFile("")).rejects.toMatchObject({
    problem: { kind: "notSupported", set: "ExcelApi 1.13" },
  });
});

test("formats of single rows, and sentences over the whole sheet", async () => {
  const { book, workbook } = await startExcel(createBook());
  const rows: DescribedSheet["rows"] = [
    { style: "text", cells: ["جملة طويلة ".repeat(12)], spans: true },
    { style: "body", cells: ["أ", 0.5, 3], formats: [undefined, "share", "change"] },
    { style: "body", cells: ["ب", 0.25, -3], formats: [undefined, "share", "change"] },
    { style: "body", cells: ["ج", 2, 1], formats: [undefined, "whole"] },
  ];
  const columns = [{ width: 20 }, { width: 10 }, { width: 10 }];
  await workbook.addSheets([{ name: "تقرير", columns, rows }], { rightToLeft: false });
  const sheet = book.sheets[1]!;
  expect(sheet.parts.merges).toEqual([area("A1:C1")]);
  expect(sheet.style(1, 0).wrapText).toBe(true);
  expect(sheet.rows.size(1)).toBe(63);
  const formats = [2, 3, 4].map((row) => [1, 2].map((column) => sheet.style(row, column).numberFormat));
  expect(formats).toEqual([
    ["0%", "+#,##0;-#,##0;0"],
    ["0%", "+#,##0;-#,##0;0"],
    ["#,##0", "General"],
  ]);
});

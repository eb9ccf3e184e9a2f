import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import { inExcel, refusalOf, services } from "./inExcel";

const area = (address: string) => readArea(address)!;

/** What stands in a cell after it was written to, with its format. */
async function written(value: unknown, numberFormat = "General") {
  const book = createBook("A");
  const sheet = book.activeSheet;
  sheet.write(1, 0, [["before"]]);
  sheet.changeStyle(area("A1"), { numberFormat });
  await inExcel(book, async (target, context) => {
    target.getRange("A1").values = [[value]];
    await context.sync();
  });
  return [sheet.formula(1, 0) ?? sheet.value(1, 0), sheet.style(1, 0).numberFormat];
}

test.each([
  ["نص", "نص", "General"],
  [12, 12, "General"],
  [true, true, "General"],
  ["12", 12, "General"],
  ["'12", "12", "General"],
  ["TRUE", true, "General"],
  ["2024-05-01", 45413, "m/d/yyyy"],
  ["'2024-05-01", "2024-05-01", "General"],
  ["12%", 0.12, "0%"],
  ["=1+1", "=1+1", "General"],
  ["'=1+1", "=1+1", "General"],
  ["", null, "General"],
  [null, "before", "General"],
])("%j is written as %j", async (value, expected, format) => {
  expect(await written(value)).toEqual([expected, format]);
});

test.each([
  ["12", "12"],
  ["=1+1", "=1+1"],
  ["'12", "12"],
  [12, 12],
])("into a cell of text, %j is written as %j", async (value, expected) => {
  expect(await written(value, "@")).toEqual([expected, "@"]);
});

test("a date goes into a formatted cell under the format that it has", async () => {
  expect(await written("2024-05-01", "0.00")).toEqual([45413, "0.00"]);
});

test.each(["=SUM(A1", "@name", "- خدمة جديدة", { basicValue: 1 }])("%j is refused", async (value) => {
  expect(await refusalOf(written(value))).toEqual({ code: "InvalidArgument", location: "Range.values" });
});

test("a single value fills the range; a matrix must have its size", async () => {
  const book = createBook("A");
  await inExcel(book, async (sheet, context) => {
    (sheet.getRange("A1:B2") as { values: unknown }).values = "x";
    await context.sync();
  });
  expect(book.activeSheet.values(area("A1:B2"))).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test.each([[[["x"]]], [[["x", "y", "z"]]], [[["x", "y"], ["z"]]]])(
  "%j does not fit a range of 2 × 2",
  async (matrix) => {
    const work = inExcel(createBook("A"), async (sheet, context) => {
      sheet.getRange("A1:B2").values = matrix;
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "InvalidArgument", location: "Range.values" });
  },
);

test("what came before a failing action stays done, and what comes behind is not", async () => {
  const book = createBook("A");
  const work = inExcel(book, async (sheet, context) => {
    sheet.getRange("A1").values = [["done"]];
    sheet.getRange("A2").values = [["too", "wide"]];
    sheet.getRange("A3").values = [["never"]];
    await context.sync();
  });
  expect(await refusalOf(work)).toMatchObject({ code: "InvalidArgument" });
  expect(book.activeSheet.values(area("A1:A3"))).toEqual([["done"], [null], [null]]);
});

test("a large matrix, which office.js writes in pieces, arrives whole", async () => {
  const book = createBook("A");
  const rows = Array.from({ length: 5_000 }, (_, row) => [row, `'${row}`, null]);
  await inExcel(book, async (sheet, context) => {
    sheet.getRange("B2:D5001").values = rows;
    await context.sync();
  });
  expect(book.activeSheet.usedArea(true)).toEqual(area("B2:C5001"));
  expect(book.activeSheet.values(area("B5001:C5001"))).toEqual([[4999, "4999"]]);
});

test("cells that a merge hides keep nothing", async () => {
  const book = createBook("A");
  book.activeSheet.change("merges", [area("A1:B1")]);
  await inExcel(book, async (sheet, context) => {
    sheet.getRange("A1:C1").values = [["a", "b", "c"]];
    await context.sync();
  });
  expect(book.activeSheet.values(area("A1:C1"))).toEqual([["a", null, "c"]]);
});

test("formulas are calculated by whoever the book asks", async () => {
  const book = createBook("A");
  book.calculate = (_, row, column, formula) => `${formula} in ${row},${column}`;
  const values = await inExcel(book, async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=JAHIZ.LEVEL(B1)", "plain"]];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([[["=JAHIZ.LEVEL(B1) in 1,0", "plain"]], [["=JAHIZ.LEVEL(B1)", "plain"]]]);
});

test("number formats go over a range as one, or cell by cell", async () => {
  const book = createBook("A");
  await inExcel(book, async (sheet, context) => {
    (sheet.getRange("A:A") as { numberFormat: unknown }).numberFormat = "@";
    sheet.getRange("B1:C1").numberFormat = [["0%", "0.0"]];
    await context.sync();
  });
  const sheet = book.activeSheet;
  expect(
    [sheet.style(1_048_576, 0), sheet.style(1, 1), sheet.style(1, 2)].map(({ numberFormat }) => numberFormat),
  ).toEqual(["@", "0%", "0.0"]);
});

test("formats are set and read, and null where they differ", async () => {
  const book = createBook("A");
  const found = await inExcel(book, async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#ffcc00";
    format.font.bold = true;
    format.font.color = "red";
    format.horizontalAlignment = "Right";
    format.readingOrder = "RightToLeft";
    format.wrapText = true;
    format.columnWidth = 120;
    format.rowHeight = 30;
    format.protection.locked = false;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    const wide = sheet.getRange("A1:C1").format.load("wrapText,columnWidth,rowHeight,fill/color,font/bold");
    const same = sheet
      .getRange("A1:B2")
      .format.load("readingOrder,horizontalAlignment,fill/color,font/color,protection/locked");
    const lower = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const upper = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return [wide.toJSON(), same.toJSON(), lower.toJSON(), upper.style];
  });
  expect(found).toEqual([
    { wrapText: null, columnWidth: null, rowHeight: 30, fill: { color: null }, font: { bold: null } },
    {
      readingOrder: "RightToLeft",
      horizontalAlignment: "Right",
      fill: { color: "#FFCC00" },
      font: { color: "#FF0000" },
      protection: { locked: false },
    },
    { style: "Continuous", color: "#000000", weight: "Thin" },
    "None",
  ]);
});

test("setCellProperties lays a matrix of formats over a range", async () => {
  const book = createBook("A");
  await inExcel(book, async (sheet, context) => {
    sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
    sheet.getRange("A1:A2").setRowProperties([{ rowHidden: true }, {}]);
    await context.sync();
  });
  const { activeSheet } = book;
  expect([activeSheet.style(1, 0).fill, activeSheet.style(1, 1).fill, activeSheet.rows.isHidden(1)]).toEqual([
    "#FF0000",
    null,
    true,
  ]);
});

test.each<[Excel.ClearApplyTo | undefined, unknown[]]>([
  [undefined, [null, null, 0, 0]],
  ["Contents" as Excel.ClearApplyTo, [null, "#FF0000", 1, 1]],
  ["Formats" as Excel.ClearApplyTo, ["x", null, 0, 1]],
])("clear(%s) leaves %j", async (applyTo, expected) => {
  const book = createBook("A");
  await inExcel(book, async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#FF0000";
    const mark = range.conditionalFormats.add("Custom");
    mark.custom.rule.formula = "=TRUE";
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    await context.sync();
    range.clear(applyTo);
    await context.sync();
  });
  const { activeSheet } = book;
  const { conditionalFormats, validations } = activeSheet.parts;
  expect([
    activeSheet.value(1, 0),
    activeSheet.style(1, 0).fill,
    conditionalFormats.length,
    validations.length,
  ]).toEqual(expected);
});

test("merging keeps the first cell's value only", async () => {
  const book = createBook("A");
  book.activeSheet.write(1, 0, services);
  await inExcel(book, async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A3:B3").merge(true);
    sheet.getRange("A3").unmerge();
    await context.sync();
  });
  expect(book.activeSheet.values(area("A1:B3"))).toEqual([
    ["الخدمة", null],
    [null, null],
    ["إصدار", null],
  ]);
  expect(book.activeSheet.parts.merges).toEqual([area("A1:B2")]);
});

test("rows that would push cells off the sheet are refused", async () => {
  const book = createBook("A");
  book.activeSheet.write(1_048_576, 0, [["last"]]);
  const work = inExcel(book, async (sheet, context) => {
    sheet.getRange("3:3").insert("Down");
    await context.sync();
  });
  expect(await refusalOf(work)).toEqual({ code: "NonBlankCellOffSheet", location: "Range.insert" });
});

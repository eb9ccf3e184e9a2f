import { createBook } from "../../../src/workbench/book/createBook";
import { startOfficePage } from "../../fixtures/officePage";
import { inExcel, refusalOf, services } from "./inExcel";

function filled() {
  const book = createBook("خدمات 2024");
  const sheet = book.activeSheet;
  sheet.write(1, 0, services);
  sheet.write(4, 1, [[{ formula: "=SUM(B2:B3)", value: 42 }]]);
  sheet.write(5, 1, [[{ error: "#N/A" }]]);
  return book;
}

test("values, formulas, texts, types and formats of the used range come in one request", async () => {
  const book = filled();
  book.activeSheet.changeStyle({ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }, { numberFormat: "0.0" });
  const { Excel, log } = startOfficePage(book);
  log.length = 0;
  const used = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load(
      "address,values,formulas,text,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount,cellCount",
    );
    await context.sync();
    return range.toJSON();
  });
  expect(used).toEqual({
    address: "'خدمات 2024'!A1:B5",
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 5,
    columnCount: 2,
    cellCount: 10,
    values: [...services, ["", 42], ["", "#N/A"]],
    formulas: [...services, ["", "=SUM(B2:B3)"], ["", "#N/A"]],
    text: [
      ["الخدمة", "العدد"],
      ["تجديد", "12.0"],
      ["إصدار", "30.0"],
      ["", "42"],
      ["", "#N/A"],
    ],
    valueTypes: [
      ["String", "String"],
      ["String", "Double"],
      ["String", "Double"],
      ["Empty", "Double"],
      ["Empty", "Error"],
    ],
    numberFormat: [
      ["General", "General"],
      ["General", "0.0"],
      ["General", "0.0"],
      ["General", "General"],
      ["General", "General"],
    ],
  });
  // office.js gives the range back in a request of its own, for which nobody waits.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(log.map(({ purpose }) => purpose)).toEqual(["page", "release"]);
});

test.each([
  ["A2:B3", "A2:B3"],
  ["B:B", "B:B"],
  ["2:3", "2:3"],
  ["B2", "B2"],
  ["$A$1:b2", "A1:B2"],
  ["'خدمات 2024'!A1", "A1"],
  ["Total", "B4"],
])("getRange(%j) is %s", async (address, expected) => {
  const book = filled();
  book.setName({ name: "Total", scope: null, formula: "='خدمات 2024'!$B$4", visible: true, comment: "" });
  const found = await inExcel(book, async (sheet, context) => {
    const range = sheet.getRange(address).load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`'خدمات 2024'!${expected}`);
});

test("ranges are found from ranges", async () => {
  const found = await inExcel(filled(), async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    const ranges = [
      range.getCell(1, 0),
      range.getRow(0),
      range.getLastColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getEntireRow(),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
      range.getBoundingRect("E9"),
      range.getIntersection("A4:B9"),
      range.getUsedRange(true),
      sheet.getCell(0, 2),
      sheet.getRangeByIndexes(1, 1, 2, 3),
    ];
    for (const each of ranges) each.load("address");
    const nothing = range.getIntersectionOrNullObject("Z1");
    await context.sync();
    return [...ranges.map(({ address }) => address.split("!")[1]), nothing.isNullObject];
  });
  expect(found).toEqual([
    ...["B3", "B2:C2", "C2:C4", "A3:B5", "B2:D3", "2:4", "B5:C6", "A2:A4", "B2:E9", "B4", "B2:B4", "C1", "B2:D3"],
    true,
  ]);
});

describe("special cells", () => {
  test.each<[Excel.SpecialCellType, Excel.SpecialCellValueType | undefined, string | null]>([
    ["Formulas" as Excel.SpecialCellType, undefined, "B4"],
    ["Constants" as Excel.SpecialCellType, undefined, "A1:B3,B5"],
    ["Constants" as Excel.SpecialCellType, "Numbers" as Excel.SpecialCellValueType, "B2:B3"],
    ["Constants" as Excel.SpecialCellType, "ErrorsNumbers" as Excel.SpecialCellValueType, "B2:B3,B5"],
    ["Formulas" as Excel.SpecialCellType, "Text" as Excel.SpecialCellValueType, null],
    ["Blanks" as Excel.SpecialCellType, undefined, "A4:A5"],
    ["Visible" as Excel.SpecialCellType, undefined, "A1:B1,A3:B5"],
  ])("%s, %s", async (type, valueType, expected) => {
    const book = filled();
    book.activeSheet.rows.hide(2, 2, true);
    const found = await inExcel(book, async (sheet, context) => {
      const cells = sheet.getUsedRange(true).getSpecialCellsOrNullObject(type, valueType);
      cells.load("areaCount,areas/items/address");
      await context.sync();
      return cells.isNullObject ? null : cells.areas.items.map(({ address }) => address.split("!")[1]).join(",");
    });
    expect(found).toBe(expected);
  });

  test("are refused where there are none and nobody asked for a null object", async () => {
    const work = inExcel(createBook("A"), async (sheet, context) => {
      sheet.getRange("A1:B9").getSpecialCells("Formulas").load("address");
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "ItemNotFound", location: "Range.getSpecialCells" });
  });
});

test("an empty sheet's used range is its first cell, or a null object", async () => {
  const found = await inExcel(createBook("A"), async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("address");
    const none = sheet.getUsedRangeOrNullObject(true);
    const inner = none.getSpecialCellsOrNullObject("Constants");
    await context.sync();
    return [used.address, none.isNullObject, inner.isNullObject];
  });
  expect(found).toEqual(["A!A1", true, true]);
});

test("hidden rows and columns tell all, none or some", async () => {
  const book = filled();
  book.activeSheet.rows.hide(2, 3, true);
  const found = await inExcel(book, async (sheet, context) => {
    const ranges = ["A1:B1", "A2:B3", "A1:B2"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
    );
    const rows = sheet.getRange("A1:B3").getRowProperties({ rowHidden: true });
    await context.sync();
    return [ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]), rows.value];
  });
  expect(found).toEqual([
    [
      [false, false, false],
      [true, false, true],
      [null, false, null],
    ],
    [{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }],
  ]);
});

test("merged areas are those that touch the range", async () => {
  const book = filled();
  const area = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 };
  book.activeSheet.change("merges", [area, { ...area, firstRow: 9, lastRow: 9 }]);
  const found = await inExcel(book, async (sheet, context) => {
    const merged = sheet.getUsedRange(true).getMergedAreasOrNullObject().load("areas/items/address");
    const none = sheet.getRange("A3:B3").getMergedAreasOrNullObject();
    await context.sync();
    return [merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(found).toEqual([["'خدمات 2024'!A1:B1"], true]);
});

test("a property that was not loaded is not read", async () => {
  const work = inExcel(filled(), async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect(await refusalOf(work)).toMatchObject({ code: "PropertyNotLoaded" });
});

test("more than five million cells are answered with null", async () => {
  const values = await inExcel(filled(), async (sheet, context) => {
    const range = sheet.getRange("A1:F1048576").load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

test("a range that is held follows when rows come before it", async () => {
  const found = await inExcel(filled(), async (sheet, context) => {
    const range = sheet.getRange("A3:B3").load("values");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    range.load("address,values");
    await context.sync();
    sheet.getRange("5:5").delete("Up");
    await context.sync();
    const gone = await refusalOf(
      (async () => {
        range.load("address");
        await context.sync();
      })(),
    );
    return [range.address, range.values, gone];
  });
  expect(found).toEqual(["'خدمات 2024'!A5:B5", [["إصدار", 30]], { code: "InvalidReference", location: "Range" }]);
});

test("a hundred thousand rows are read in chunks that an answer carries", async () => {
  const book = createBook("Data");
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column === 3 ? row : `خدمة ${row % 300}`)),
  );
  book.activeSheet.write(1, 0, rows);
  const { Excel, log } = startOfficePage(book);
  log.length = 0;
  const started = performance.now();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const readFrom = async (first: number): Promise<number> => {
    const range = sheet.getRangeByIndexes(first, 0, 5_000, 12).load("values");
    await context.sync();
    expect(range.values[0]?.[3]).toBe(first);
    return range.values.length;
  };
  let read = 0;
  for (let first = 0; first < 100_000; first += 5_000) read += await readFrom(first);
  expect([read, log.length]).toEqual([100_000, 20]);
  expect(Math.max(...log.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(performance.now() - started).toBeLessThan(10_000);
});

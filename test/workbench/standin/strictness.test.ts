import { createBook } from "../../../src/workbench/book/createBook";
import { startOfficePage } from "../../fixtures/officePage";
import { inExcel, refusalOf, services } from "./inExcel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** How Excel takes a batch over a plain sheet. */
function refusal(act: Act, prepare: (book: ReturnType<typeof createBook>) => void = () => undefined) {
  const book = createBook("A");
  book.activeSheet.write(1, 0, services);
  prepare(book);
  return refusalOf(
    inExcel(book, async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    }),
  );
}

test.each<[string, Act, string, string]>([
  [
    "a sheet",
    (_, { workbook }) => workbook.worksheets.getItem("B").load("name"),
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ],
  ["a table", (sheet) => sheet.tables.getItem("T").load("name"), "ItemNotFound", "TableCollection.getItem"],
  [
    "a setting",
    (_, { workbook }) => workbook.settings.getItem("k").load("value"),
    "ItemNotFound",
    "SettingCollection.getItem",
  ],
  [
    "a name",
    (_, { workbook }) => workbook.names.getItem("n").load("name"),
    "ItemNotFound",
    "NamedItemCollection.getItem",
  ],
  ["a chart", (sheet) => sheet.charts.getItem("c").load("name"), "ItemNotFound", "ChartCollection.getItem"],
  [
    "a format",
    (sheet) => sheet.getRange().conditionalFormats.getItem("f").load("type"),
    "ItemNotFound",
    "ConditionalFormatCollection.getItem",
  ],
  ["a note", (sheet) => sheet.notes.getItem("A1").load("content"), "ItemNotFound", "NoteCollection.getItem"],
])("%s that is not there is not found", async (_, act, code, location) => {
  expect(await refusal(act)).toEqual({ code, location });
});

test.each<[string, Act]>([
  ["no address", (sheet) => sheet.getRange("not an address!").load("address")],
  ["another sheet's", (sheet) => sheet.getRange("B!A1").load("address")],
  ["a row too far", (sheet) => sheet.getRange("A1048577").load("address")],
  ["a column too far", (sheet) => sheet.getRange("XFE1").load("address")],
  ["off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")],
  [
    "too long",
    (sheet) => sheet.getRanges(Array.from({ length: 2_000 }, (_, at) => `A${at + 1}`).join(",")).load("address"),
  ],
])("an address is refused: %s", async (_, act) => {
  expect(await refusal(act)).toMatchObject({ code: "InvalidArgument" });
});

test("an address of 8,192 characters is not too long", async () => {
  const parts = Array.from({ length: 1_639 }, (_, at) => `B${String(at + 100)}`)
    .join(",")
    .slice(0, 8_192)
    .replace(/,B?\d*$/, "");
  expect(parts.length).toBeLessThanOrEqual(8_192);
  expect(await refusal((sheet) => sheet.getRanges(parts).load("areaCount"))).toBe("done");
});

describe("a protected sheet", () => {
  const protect =
    (allowed: string[] = []) =>
    (book: ReturnType<typeof createBook>) => {
      const { activeSheet } = book;
      activeSheet.changeStyle({ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 }, { locked: false });
      activeSheet.change("protection", { password: null, allowed });
    };

  test.each<[string, Act]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["values that reach into locked cells", (sheet) => (sheet.getRange("A2:B2").values = [["x", "y"]])],
    ["formats", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
    ["number formats", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["marks", (sheet) => sheet.getRanges("A2").conditionalFormats.add("Custom")],
    ["notes", (sheet) => sheet.notes.add("A2", "x")],
    ["charts", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("B2:B3"))],
    ["tables", (sheet) => sheet.tables.add("A1:B3", true)],
    [
      "validation",
      (sheet) => (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["new rows", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["filters", (sheet) => sheet.autoFilter.apply("A1:B3")],
    ["merging", (sheet) => sheet.getRange("A2:A3").merge()],
    ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
  ])("takes no %s", async (_, act) => {
    expect(await refusal(act, protect())).toMatchObject({ code: "AccessDenied" });
  });

  test.each<[string, Act, string]>([
    ["values in unlocked cells", (sheet) => (sheet.getRange("A2").values = [["x"]]), "none"],
    ["reading", (sheet) => sheet.getRange("A1").load("values"), "none"],
    ["formats", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"), "allowFormatCells"],
    ["marks", (sheet) => sheet.getRanges("A2").conditionalFormats.add("Custom"), "allowFormatCells"],
    ["notes", (sheet) => sheet.notes.add("A2", "x"), "allowEditObjects"],
    ["new rows", (sheet) => sheet.getRange("2:2").insert("Down"), "allowInsertRows"],
  ])("takes %s where it is allowed", async (_, act, allowance) => {
    expect(await refusal(act, protect([allowance]))).toBe("done");
  });

  test("opens with its password only", async () => {
    const set = (book: ReturnType<typeof createBook>) =>
      book.activeSheet.change("protection", { password: "سر", allowed: [] });
    expect(await refusal((sheet) => sheet.protection.unprotect("x"), set)).toMatchObject({ code: "AccessDenied" });
    expect(await refusal((sheet) => sheet.protection.unprotect("سر"), set)).toBe("done");
  });
});

test.each<[string, Act]>([
  ["add a sheet", (_, { workbook }) => workbook.worksheets.add("B")],
  ["delete one", (sheet) => sheet.delete()],
  ["rename one", (sheet) => (sheet.name = "B")],
  ["hide one", (sheet) => (sheet.visibility = "Hidden")],
  ["move one", (sheet) => (sheet.position = 0)],
  ["copy one", (sheet) => sheet.copy()],
])("a workbook of protected structure does not let one %s", async (_, act) => {
  const protect = (book: ReturnType<typeof createBook>) => void (book.addSheet("C"), book.protectStructure(true));
  expect(await refusal(act, protect)).toMatchObject({ code: "AccessDenied" });
});

test("what the stand-in does not know it refuses by name, and remembers", async () => {
  const { Excel, standin } = startOfficePage(createBook("A"));
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
    await context.sync();
  });
  expect(await refusalOf(work)).toEqual({ code: "NotImplemented", location: "Range.flashFill" });
  expect(standin.unknown).toEqual(["The stand-in for Excel does not know Range.FlashFill."]);
});

test("what is done to a null object does nothing, as in Excel", async () => {
  expect(
    await refusal((sheet, { workbook }) => {
      workbook.worksheets.getItemOrNullObject("gone").delete();
      sheet.notes.getItemOrNullObject("A1").delete();
      sheet.tables.getItemOrNullObject("T").getRange().format.fill.color = "red";
    }),
  ).toBe("done");
});

describe("while a cell is edited", () => {
  test("every request is refused", async () => {
    const { Excel, standin } = startOfficePage(createBook("A"));
    standin.isEditingCell = true;
    const work = Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("a request that may wait is answered when the editing ends", async () => {
    const { Excel, standin } = startOfficePage(createBook("A"));
    standin.isEditingCell = true;
    const work = Excel.run({ delayForCellEdit: true }, async (context) => {
      const workbook = context.workbook.load("name");
      await context.sync();
      return workbook.name;
    });
    const early = await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 30, "waiting"))]);
    standin.isEditingCell = false;
    expect([early, await work]).toEqual(["waiting", "Book1.xlsx"]);
  });
});

describe("payloads", () => {
  test("a request of more than 5 MB is refused and does nothing", async () => {
    const book = createBook("A");
    const long = "x".repeat(30_000);
    const work = inExcel(book, async (sheet, context) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(book.activeSheet.usedArea(true)).toBeNull();
  });

  test("an answer of more than 5 MB is refused, but what was asked is done", async () => {
    const book = createBook("A");
    book.activeSheet.write(
      1,
      0,
      Array.from({ length: 200 }, () => ["ع".repeat(30_000)]),
    );
    const work = inExcel(book, async (sheet, context) => {
      sheet.getRange("B1").values = [["done"]];
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(book.activeSheet.value(1, 1)).toBe("done");
  });
});

describe("a run that is undone as one step", () => {
  test("is refused what Excel cannot undo", async () => {
    const { Excel, log } = startOfficePage(createBook("A"));
    log.length = 0;
    const run = (act: (context: Excel.RequestContext) => void) =>
      refusalOf(
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          act(context);
          await context.sync();
        }),
      );
    expect(await run(({ workbook }) => void (workbook.worksheets.getActiveWorksheet().name = "B"))).toMatchObject({
      code: "UndoNotSupported",
    });
    expect(
      await run(({ workbook }) => void (workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]])),
    ).toBe("done");
    expect(log.filter(({ purpose }) => purpose === "page").map(({ mergesUndo }) => mergesUndo)).toEqual([true, true]);
  });

  test("is an ordinary run in an Excel before 1.20", async () => {
    const book = createBook("A");
    const { Excel } = startOfficePage(book, { level: 17 });
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "B";
      await context.sync();
    });
    expect(book.activeSheet.name).toBe("B");
  });
});

describe("an older Excel", () => {
  test.each<[number, Act, string]>([
    [14, (sheet) => sheet.notes.getCount(), "ApiNotFound"],
    [17, (sheet) => sheet.notes.getCount(), "ApiNotFound"],
    [18, (sheet) => sheet.notes.getCount(), "done"],
    [12, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject(), "ApiNotFound"],
    [13, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject(), "done"],
    [8, (sheet) => sheet.getRanges("A1,B2").load("address"), "ApiNotFound"],
    [13, (sheet) => sheet.getRange().conditionalFormats.getItemOrNullObject("x"), "ApiNotFound"],
    [14, (sheet) => sheet.getRange().conditionalFormats.getItemOrNullObject("x"), "done"],
  ])("of ExcelApi 1.%i", async (level, act, expected) => {
    const work = inExcel(
      createBook("A"),
      async (sheet, context) => {
        act(sheet, context);
        await context.sync();
      },
      { level },
    );
    const result = await refusalOf(work);
    expect(result === "done" ? result : result.code).toBe(expected);
  });

  test("says so when it is asked", () => {
    const { Office, standin } = startOfficePage(createBook("A"), { level: 14 });
    const has = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
    expect([has("ExcelApi", "1.14"), has("ExcelApi", "1.15"), has("ExcelApi", "1.2"), has("Nothing", "1.1")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    standin.host.level = 17;
    expect([has("ExcelApi", "1.17"), has("ExcelApi", "1.18"), has("SharedRuntime", "1.1")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

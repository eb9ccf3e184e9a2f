import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import { startOfficePage } from "../../fixtures/officePage";
import { inExcel, refusalOf, services } from "./inExcel";

const area = (address: string) => readArea(address)!;

function filled() {
  const book = createBook("Data");
  book.activeSheet.write(1, 0, services);
  return book;
}

describe("worksheets", () => {
  test("are listed, found by id and by name, added, moved, hidden and deleted", async () => {
    const book = createBook("أول");
    book.setVisibility(book.addSheet("Two").id, "VeryHidden");
    const found = await inExcel(book, async (sheet, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("ثالث").load("id,position");
      const unnamed = worksheets.add().load("name");
      await context.sync();
      added.position = 0;
      const byId = worksheets.getItem(added.id).load("name");
      const byName = worksheets.getItem("two").load("visibility");
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const [first, last] = [worksheets.getFirst().load("name"), worksheets.getLast(true).load("name")];
      const next = first.getNext(true).load("name");
      worksheets.load("items/name,items/visibility");
      await context.sync();
      unnamed.delete();
      sheet.activate();
      await context.sync();
      return [
        [added.position, unnamed.name, byId.name, byName.visibility, counts.map(({ value }) => value)],
        [first.name, last.name, next.name],
        worksheets.items.map(({ name, visibility }) => [name, visibility]),
      ];
    });
    expect(found).toEqual([
      [0, "Sheet4", "ثالث", "VeryHidden", [4, 3]],
      ["ثالث", "Sheet4", "أول"],
      [
        ["ثالث", "Visible"],
        ["أول", "Visible"],
        ["Two", "VeryHidden"],
        ["Sheet4", "Visible"],
      ],
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["ثالث", "أول", "Two"]);
  });

  test.each<[string, string]>([
    ["Data", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("no sheet is added as %j", async (name, code) => {
    const work = inExcel(createBook("Data"), async (_, context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code, location: "WorksheetCollection.add" });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["deleted", (sheet) => sheet.delete()],
    ["hidden", (sheet) => void (sheet.visibility = "Hidden")],
  ])("the last visible one is not %s", async (_, act) => {
    const work = inExcel(createBook("Data"), async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidOperation" });
  });

  test("show gridlines, freeze panes and keep texts", async () => {
    const book = filled();
    const found = await inExcel(book, async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.customProperties.add("Key", "قيمة");
      const kept = sheet.customProperties.getItem("key").load("value");
      const none = sheet.customProperties.getItemOrNullObject("other");
      await context.sync();
      kept.delete();
      sheet.freezePanes.unfreeze();
      const thawed = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, kept.value, none.isNullObject, thawed.isNullObject];
    });
    expect(found).toEqual(["Data!1:2", "قيمة", true, true]);
    expect(book.activeSheet.parts.view).toMatchObject({ showGridlines: false, tabColor: "#FF0000", frozenRows: 0 });
    expect(book.activeSheet.parts.customProperties).toEqual({});
  });

  test("are copied with all that is in them", async () => {
    const book = filled();
    await inExcel(book, async (sheet, context) => {
      const copy = sheet.copy("Before", sheet);
      copy.getRange("A1").values = [["changed"]];
      await context.sync();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Data (2)", "Data"]);
    expect(book.sheets.map((sheet) => sheet.value(1, 0))).toEqual(["changed", "الخدمة"]);
  });
});

describe("conditional formats", () => {
  test("are added over several areas, listed for the whole sheet, and deleted without a trace", async () => {
    const book = filled();
    const before = book.activeSheet.parts;
    await inExcel(book, async (sheet, context) => {
      for (const [address, color] of [
        ["A2:A3,B5", "#FFCCCC"],
        ["B2", "#CCFFCC"],
      ] as const) {
        const added = sheet.getRanges(address).conditionalFormats.add("Custom");
        added.custom.rule.formula = '=N("mark")=0';
        added.custom.format.fill.color = color;
        added.custom.format.font.color = "#000000";
      }
      const all = sheet.getRange().conditionalFormats;
      all.load("items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula");
      const near = sheet.getRange("B5").conditionalFormats.getCount();
      await context.sync();
      expect(
        all.items.map((each) => [each.type, each.priority, each.stopIfTrue, each.customOrNullObject.rule.formula]),
      ).toEqual([
        ["Custom", 0, false, '=N("mark")=0'],
        ["Custom", 1, false, '=N("mark")=0'],
      ]);
      expect(near.value).toBe(1);
      const ranges = all.items[1]!.getRanges().load("address");
      const fill = all.items[0]!.custom.format.fill.load("color");
      await context.sync();
      expect([ranges.address, fill.color]).toEqual(["Data!A2:A3,Data!B5", "#CCFFCC"]);
      expect(book.activeSheet.marksAt(2, 0)?.look.fill).toBe("#FFCCCC");
      for (const each of all.items) sheet.getRange().conditionalFormats.getItem(each.id).delete();
      await context.sync();
    });
    expect(book.activeSheet.parts).toEqual(before);
  });

  test("of other types keep their rules", async () => {
    const rules = await inExcel(filled(), async (sheet, context) => {
      const formats = sheet.getRange("B2:B3").conditionalFormats;
      const value = formats.add("CellValue");
      value.cellValue.rule = { formula1: "=10", operator: "LessThan" };
      const text = formats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "خدمة" };
      text.stopIfTrue = true;
      value.priority = 0;
      formats.load(
        "items/type,items/stopIfTrue,items/cellValueOrNullObject/rule,items/textComparisonOrNullObject/rule",
      );
      await context.sync();
      return formats.items.map((each) => [
        each.type,
        each.stopIfTrue,
        each.cellValueOrNullObject.isNullObject ? null : each.cellValueOrNullObject.rule,
        each.textComparisonOrNullObject.isNullObject ? null : each.textComparisonOrNullObject.rule,
      ]);
    });
    expect(rules).toEqual([
      ["CellValue", false, { formula1: "=10", operator: "LessThan" }, null],
      ["ContainsText", true, null, { operator: "Contains", text: "خدمة" }],
    ]);
  });

  test("clearAll takes from a range what lies in it, and leaves the rest", async () => {
    const book = filled();
    await inExcel(book, async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.activeSheet.parts.conditionalFormats[0]?.areas).toEqual([area("A1:A3"), area("A6:A9")]);
  });
});

describe("settings", () => {
  test("are kept, replaced, listed and forgotten", async () => {
    const book = filled();
    const found = await inExcel(book, async (_, context) => {
      const { settings } = context.workbook;
      settings.add("a", { list: [1, "نص", null] });
      settings.add("b", 1);
      settings.add("b", 2);
      settings.load("items/key,items/value");
      const missing = settings.getItemOrNullObject("c").load("value");
      await context.sync();
      const items = settings.items.map(({ key, value }) => [key, value as unknown]);
      settings.getItem("a").delete();
      const count = settings.getCount();
      await context.sync();
      return [items, missing.isNullObject, count.value];
    });
    expect(found).toEqual([
      [
        ["a", { list: [1, "نص", null] }],
        ["b", 2],
      ],
      true,
      1,
    ]);
    expect([...book.settings]).toEqual([["b", 2]]);
  });
});

describe("notes", () => {
  test("are added, read, changed and deleted; a cell takes one", async () => {
    const book = filled();
    const found = await inExcel(
      book,
      async (sheet, context) => {
        const added = sheet.notes.add("B2", "ملاحظة").load("content,authorName,visible");
        sheet.notes.add(sheet.getRange("A1"), "أولى");
        const place = added.getLocation().load("address");
        sheet.notes.load("items/content");
        const other = sheet.notes.getItemOrNullObject("C9");
        await context.sync();
        const second = await refusalOf(
          (async () => {
            sheet.notes.add("B2", "again");
            await context.sync();
          })(),
        );
        sheet.notes.getItemAt(1).content = "جديدة";
        sheet.notes.getItem("A1").delete();
        const count = context.workbook.notes.getCount();
        await context.sync();
        return [
          [added.content, added.authorName, added.visible, place.address],
          sheet.notes.items.map(({ content }) => content),
          [other.isNullObject, second, count.value],
        ];
      },
      { author: "محلل" },
    );
    expect(found).toEqual([
      ["ملاحظة", "محلل", false, "Data!B2"],
      ["أولى", "ملاحظة"],
      [true, { code: "InvalidArgument", location: "NoteCollection.add" }, 1],
    ]);
    expect(book.activeSheet.parts.notes.map(({ content }) => content)).toEqual(["جديدة"]);
  });

  test("there are no threaded comments", async () => {
    const count = await inExcel(filled(), async (sheet, context) => {
      const result = sheet.comments.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(0);
  });
});

describe("data validation", () => {
  test("lists, bounds and prompts are set and read", async () => {
    const found = await inExcel(filled(), async (sheet, context) => {
      const list = sheet.getRange("A2:A9").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "=Data!$A$1:$A$3" } };
      list.prompt = { showPrompt: true, title: "عنوان", message: "اختر" };
      const bounds = sheet.getRange("B2:B9").dataValidation;
      bounds.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      bounds.errorAlert = { showAlert: true, style: "Warning", title: "", message: "من 0 إلى 100" };
      const prompt = sheet.getRange("C1").dataValidation;
      prompt.prompt = { showPrompt: true, title: "", message: "فقط" };
      const part = sheet.getRange("A2").dataValidation;
      const mixed = sheet.getRange("A2:B2").dataValidation;
      const none = sheet.getRange("D1").dataValidation;
      for (const each of [list, bounds, prompt, part, mixed, none])
        each.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      const rules = [list, bounds, prompt, part, mixed, none].map(({ type, rule }): unknown[] => [type, rule]);
      return [...rules, [list.prompt.title, bounds.errorAlert]];
    });
    const rule = { list: { inCellDropDown: true, source: "=Data!$A$1:$A$3" } };
    expect(found).toEqual([
      ["List", rule],
      ["Decimal", { decimal: { formula1: "=0", formula2: "=100", operator: "Between" } }],
      ["None", {}],
      ["List", rule],
      ["Inconsistent", {}],
      ["None", {}],
      ["عنوان", { showAlert: true, style: "Warning", title: "", message: "من 0 إلى 100" }],
    ]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["a list of words over 255 characters", { list: { inCellDropDown: true, source: "كلمة,".repeat(60) } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ])("%s is refused", async (_, rule) => {
    const work = inExcel(filled(), async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "InvalidArgument", location: "DataValidation.rule" });
  });

  test("a list takes its words from a range", async () => {
    const book = filled();
    await inExcel(book, async (sheet, context) => {
      const source = sheet.getRange("A2:A3");
      sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(book.activeSheet.validationAt(1, 3)?.rule).toMatchObject({ source: "=Data!$A$2:$A$3" });
  });

  test("a rule over a part of another's cells takes its place there", async () => {
    const book = filled();
    await inExcel(book, async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "b" } };
      sheet.getRange("A9").dataValidation.clear();
      await context.sync();
    });
    expect(book.activeSheet.parts.validations.map(({ areas }) => areas)).toEqual([
      [area("A1:A2"), area("A4:A8")],
      [area("A3")],
    ]);
  });
});

describe("tables and filters", () => {
  test("a table is added, named, read by its parts and filtered", async () => {
    const book = filled();
    const found = await inExcel(book, async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "الخدمات";
      table.load("name,showHeaders,showFilterButton");
      table.columns.load("items/name,items/index");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      const column = table.columns.getItem("العدد").getDataBodyRange().load("values");
      const touching = sheet.getRange("B3:C9").getTables().getCount();
      const named = sheet.getRange("الخدمات").load("address");
      await context.sync();
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["إصدار"] });
      table.autoFilter.load("isDataFiltered,enabled");
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [
        [table.name, table.showHeaders, table.showFilterButton, table.columns.items.map(({ name }) => name)],
        [...ranges, named].map(({ address }) => address),
        [column.values, touching.value, table.autoFilter.isDataFiltered, sheet.autoFilter.enabled],
      ];
    });
    expect(found).toEqual([
      ["الخدمات", true, true, ["الخدمة", "العدد"]],
      ["Data!A1:B3", "Data!A1:B1", "Data!A2:B3", "Data!A2:B3"],
      [[[12], [30]], 1, true, false],
    ]);
    expect([book.activeSheet.rows.isHidden(2), book.activeSheet.rows.isHidden(3)]).toEqual([true, false]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["another table", (sheet) => void sheet.tables.add("B2:C3", true)],
    ["merged cells", (sheet) => sheet.getRange("A1:B1").merge()],
  ])("no table is added over %s", async (_, prepare) => {
    const work = inExcel(filled(), async (sheet, context) => {
      prepare(sheet);
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "MergedRangeConflict" });
  });

  test("the sheet's filter hides rows, clears and goes", async () => {
    const book = filled();
    const { rows } = book.activeSheet;
    const found = await inExcel(book, async (sheet, context) => {
      sheet.autoFilter.apply("A1:B3", 1, { filterOn: "Custom", criterion1: ">20" });
      sheet.autoFilter.load("enabled,isDataFiltered");
      const range = sheet.autoFilter.getRange().load("address");
      await context.sync();
      const hidden = rows.isHidden(2);
      sheet.autoFilter.clearCriteria();
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address, hidden, rows.isHidden(2)];
    });
    expect(found).toEqual([true, true, "Data!A1:B3", true, false]);
  });
});

describe("names", () => {
  test("of ranges are added, resolved and deleted", async () => {
    const book = filled();
    const found = await inExcel(book, async (sheet, context) => {
      const { names } = context.workbook;
      names.add("الكل", sheet.getRange("A2:B3"));
      sheet.names.add("local", "=1+1");
      names.load("items/name,items/formula,items/type");
      const range = names.getItem("الكل").getRange().load("address");
      const local = sheet.names.getItem("LOCAL").load("scope");
      await context.sync();
      names.getItem("الكل").delete();
      const gone = names.getItemOrNullObject("الكل");
      await context.sync();
      return [
        names.items.map(({ name, formula, type }) => [name, formula, type]),
        range.address,
        local.scope,
        gone.isNullObject,
      ];
    });
    expect(found).toEqual([[["الكل", "=Data!$A$2:$B$3", "Range"]], "Data!A2:B3", "Worksheet", true]);
  });

  test.each(["A1", "1st", "has blank", "R1C1"])("%j is no name", async (name) => {
    const work = inExcel(filled(), async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("charts", () => {
  test("are drawn from cells, placed, found by name and deleted", async () => {
    const book = filled();
    const found = await inExcel(book, async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "stages";
      chart.title.text = "المراحل";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const target = chart.series.add("المستهدف");
      target.setValues(sheet.getRange("B2:B3"));
      target.format.fill.setSolidColor("#00AA00");
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.setPosition("D2", "G9");
      chart.load("top,left,width,height,chartType");
      chart.series.load("items/name,items/hasDataLabels");
      await context.sync();
      const missing = sheet.charts.getItemOrNullObject("other");
      const again = sheet.charts.getItem("stages").load("name");
      await context.sync();
      return [
        [chart.top, chart.left, chart.width, chart.height, chart.chartType],
        chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
        [missing.isNullObject, again.name],
      ];
    });
    expect(found).toEqual([
      [15, 144, 192, 120, "BarClustered"],
      [
        ["العدد", true],
        ["المستهدف", false],
      ],
      [true, "stages"],
    ]);
    const [chart] = book.activeSheet.parts.charts;
    expect(chart).toMatchObject({
      title: { text: "المراحل", visible: true },
      valueAxis: { maximum: 100, gridlines: false },
      categoryAxis: { reversed: true },
      place: { from: { row: 2, column: 3 }, to: { row: 10, column: 7 } },
    });
    expect(chart?.series.map(({ values, categories, color }) => [values.area, categories?.area, color])).toEqual([
      [area("B2:B3"), area("A2:A3"), null],
      [area("B2:B3"), area("A2:A3"), "#00AA00"],
    ]);
  });

  test("a chart moves with its cells, and what it draws follows", async () => {
    const book = filled();
    await inExcel(book, async (sheet, context) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns").setPosition("D5", "G9");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    const [chart] = book.activeSheet.parts.charts;
    expect([chart?.place.from.row, chart?.series[0]?.values.area]).toEqual([6, area("B3:B4")]);
  });

  test("kinds that are not drawn here are refused by name", async () => {
    const work = inExcel(filled(), async (sheet, context) => {
      sheet.charts.add("Sunburst", sheet.getRange("A1:B3"));
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "NotImplemented", location: "ChartCollection.add" });
  });
});

test("the selection is read and set; a hidden sheet cannot be selected on", async () => {
  const book = filled();
  const hidden = book.addSheet("Hidden");
  book.setVisibility(hidden.id, "Hidden");
  book.select(book.activeSheet.id, [area("B2:C3")]);
  const found = await inExcel(book, async (sheet, context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    sheet.getRange("A9").select();
    await context.sync();
    return [range.address, cell.address];
  });
  expect(found).toEqual(["Data!B2:C3", "Data!B2"]);
  expect(book.activeSheet.selection).toEqual([area("A9")]);
  const work = inExcel(book, async (_, context) => {
    context.workbook.worksheets.getItem("Hidden").getRange("A1").select();
    await context.sync();
  });
  expect(await refusalOf(work)).toEqual({ code: "InvalidOperation", location: "Range.select" });
});

test("on a desktop, the window tells the direction of the sheet in front", async () => {
  const book = filled();
  const { Excel, Office } = startOfficePage(book, { platform: "PC" });
  book.activeSheet.change("view", { ...book.activeSheet.parts.view, rightToLeft: true });
  const direction = await Excel.run(async (context) => {
    const window = context.workbook.application.activeWindow.load("showRightToLeft");
    await context.sync();
    return window.showRightToLeft;
  });
  expect([direction, Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1")]).toEqual([true, true]);
});

describe("insertWorksheetsFromBase64", () => {
  test("adds the sheets of a file with all that they have", async () => {
    const book = createBook("Data");
    const file = createBook("Data");
    file.activeSheet.write(1, 0, [["من الملف"]]);
    file.activeSheet.change("view", { ...file.activeSheet.parts.view, rightToLeft: true });
    file.addSheet("Other");
    const options = { readFile: (base64: string) => (base64 === "UEs=" ? file : createBook("wrong")) };
    const ids = await inExcel(
      book,
      async (sheet, context) => {
        const all = context.workbook.insertWorksheetsFromBase64("UEs=", { positionType: "End" });
        const one = context.workbook.insertWorksheetsFromBase64("UEs=", {
          positionType: "Before",
          relativeTo: sheet,
          sheetNamesToInsert: ["Other"],
        });
        await context.sync();
        return [...all.value, ...one.value];
      },
      options,
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(["Other (2)", "Data", "Data (2)", "Other"]);
    expect(ids).toEqual([2, 3, 0].map((at) => book.sheets[at]?.id));
    expect([book.sheets[2]?.value(1, 0), book.sheets[2]?.parts.view.rightToLeft]).toEqual(["من الملف", true]);
  });

  test("a file that cannot be read is refused", async () => {
    const options = { readFile: () => Promise.reject(new Error("broken")) };
    const work = inExcel(
      createBook("Data"),
      async (_, context) => {
        context.workbook.insertWorksheetsFromBase64("x");
        await context.sync();
      },
      options,
    );
    expect(await refusalOf(work)).toEqual({ code: "InvalidArgument", location: "Workbook.insertWorksheetsFromBase64" });
  });
});

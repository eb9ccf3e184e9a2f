import { readArea } from "../../../src/workbench/book/address";
import { applyFilter } from "../../../src/workbench/book/applyFilter";
import { copySheetInto } from "../../../src/workbench/book/copySheetInto";
import { createBook } from "../../../src/workbench/book/createBook";
import type { FilterCriteria } from "../../../src/workbench/book/sheetParts";

const area = (address: string) => readArea(address)!;

describe("sheets", () => {
  test("go by names whose letter case does not count", () => {
    const book = createBook("Data");
    expect(book.sheetNamed("DATA")).toBe(book.activeSheet);
    expect(() => book.addSheet("data")).toThrow("already");
  });

  test.each(["", "a/b", "'quoted'", "x".repeat(32), "History", "a[1]"])("may not be called %j", (name) => {
    expect(() => createBook().addSheet(name)).toThrow("No sheet may be called");
  });

  test("are added at a place, moved and deleted", () => {
    const book = createBook("A");
    const b = book.addSheet("B");
    const c = book.addSheet("C", 0);
    book.moveSheet(b.id, 0);
    expect(book.sheets.map(({ name }) => name)).toEqual(["B", "C", "A"]);
    book.activate(b.id);
    book.deleteSheet(b.id);
    expect([book.activeSheet, book.sheets.length]).toEqual([c, 2]);
  });

  test("one must stay to be seen", () => {
    const book = createBook("A");
    book.setVisibility(book.addSheet("B").id, "VeryHidden");
    expect(() => book.deleteSheet(book.activeSheet.id)).toThrow("one visible sheet");
    expect(() => book.setVisibility(book.activeSheet.id, "Hidden")).toThrow("one visible sheet");
  });

  test("hiding the one in front brings another in front", () => {
    const book = createBook("A");
    const first = book.activeSheet;
    const second = book.addSheet("B");
    book.setVisibility(first.id, "Hidden");
    expect(book.activeSheet).toBe(second);
    expect(() => book.activate(first.id)).toThrow("hidden");
  });

  test("formulas and names follow a renaming", () => {
    const book = createBook("A");
    const other = book.addSheet("B");
    other.write(1, 0, [[{ formula: "=A!A1", value: 0 }]]);
    book.setName({ name: "N", scope: null, formula: "=A!$A$1", visible: true, comment: "" });
    book.renameSheet(book.activeSheet.id, "ورقة 2");
    expect([other.formula(1, 0), book.names[0]?.formula]).toEqual(["='ورقة 2'!A1", "='ورقة 2'!$A$1"]);
  });
});

test("formulas that spoke of a deleted sheet lead nowhere", () => {
  const book = createBook("A");
  const gone = book.addSheet("B 2");
  book.activeSheet.write(1, 0, [[{ formula: "=SUM('B 2'!A1:A3)+A2", value: 0 }]]);
  book.deleteSheet(gone.id);
  expect(book.activeSheet.formula(1, 0)).toBe("=SUM(#REF!A1:A3)+A2");
});

test("settings are kept by key and forgotten", () => {
  const book = createBook();
  book.setSetting("a", { x: 1 });
  book.setSetting("b", null);
  book.setSetting("a", undefined);
  expect([...book.settings]).toEqual([["b", null]]);
});

test("a copy of a sheet has all that the sheet has, and speaks of itself", () => {
  const book = createBook("A");
  const sheet = book.activeSheet;
  sheet.write(1, 0, [["x", { formula: "=A!A1", value: "x" }]]);
  sheet.changeStyle(area("A1"), { fill: "#00FF00" });
  sheet.columns.setSize(0, 0, 100);
  sheet.change("view", { ...sheet.parts.view, rightToLeft: true });
  sheet.change("merges", [area("C1:D1")]);
  const copy = copySheetInto(createBook("Z"), sheet, "Copy", 0, book);
  expect(copy.formulas(area("A1:B1"))).toEqual([["x", "=Copy!A1"]]);
  expect([copy.style(1, 0).fill, copy.columns.size(0), copy.parts.view.rightToLeft, copy.parts.merges]).toEqual([
    "#00FF00",
    100,
    true,
    [area("C1:D1")],
  ]);
});

test.each<[FilterCriteria, number[]]>([
  [{ filterOn: "Values", values: ["b", "12"] }, [3, 4]],
  [{ filterOn: "Custom", criterion1: ">=5" }, [4, 5]],
  [{ filterOn: "Custom", criterion1: ">5", criterion2: "<20", operator: "And" }, [4]],
  [{ filterOn: "Custom", criterion1: "=a*" }, [2]],
  [{ filterOn: "Custom", criterion1: "<>" }, [2, 3, 4, 5]],
  [{ filterOn: "Custom", criterion1: "=" }, [6]],
])("a filter on %j shows the rows %j", (criteria, shown) => {
  const sheet = createBook().activeSheet;
  sheet.write(1, 0, [["header"], ["abc"], ["B"], [12], [25], [null]]);
  applyFilter(sheet, area("A1:A6"), { 0: criteria });
  expect([2, 3, 4, 5, 6].filter((row) => !sheet.rows.isFilteredOut(row))).toEqual(shown);
  applyFilter(sheet, area("A1:A6"), {});
  expect(sheet.rows.stretches()).toEqual([]);
});

describe("conditional formats", () => {
  const mark = (id: string, areas: string[], formula: string, fill: string, stopIfTrue = false) => ({
    id,
    areas: areas.map(area),
    stopIfTrue,
    rule: { type: "Custom", formula } as const,
    format: { fill, font: { bold: true } },
  });

  test("lie over their cells; the first to say something wins", () => {
    const sheet = createBook().activeSheet;
    sheet.change("conditionalFormats", [
      mark("1", ["A1:A2"], '=N("jahiz:error")=0', "#FF0000"),
      mark("2", ["A2:B3"], "=TRUE", "#00FF00"),
      mark("3", ["C1"], "=FALSE", "#0000FF"),
    ]);
    const seen = (row: number, column: number) => sheet.marksAt(row, column)?.look.fill;
    expect([seen(1, 0), seen(2, 0), seen(3, 1), seen(1, 2), seen(5, 5)]).toEqual([
      "#FF0000",
      "#FF0000",
      "#00FF00",
      undefined,
      undefined,
    ]);
    expect(sheet.marksAt(2, 0)?.formats.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("a format that stops hides those behind it", () => {
    const sheet = createBook().activeSheet;
    sheet.change("conditionalFormats", [
      { ...mark("1", ["A1"], "=TRUE", "#FF0000", true), format: {} },
      mark("2", ["A1"], "=TRUE", "#00FF00"),
    ]);
    expect(sheet.marksAt(1, 0)?.look.fill).toBeUndefined();
  });

  test("a formula is asked as seen from each cell", () => {
    const book = createBook();
    const asked: string[] = [];
    book.calculate = (_, __, ___, formula) => {
      asked.push(formula);
      return formula === "=$B3>1";
    };
    book.activeSheet.change("conditionalFormats", [mark("1", ["A2:A9"], "=$B2>1", "#FF0000")]);
    expect([book.activeSheet.marksAt(2, 0), book.activeSheet.marksAt(3, 0)?.look.fill]).toEqual([null, "#FF0000"]);
    expect(asked).toEqual(["=$B2>1", "=$B3>1"]);
  });

  test("rules over values and texts hold without any calculation", () => {
    const sheet = createBook().activeSheet;
    sheet.write(1, 0, [[5], ["Service one"], [null], [{ error: "#N/A" }]]);
    const all = { areas: [area("A1:A4")], stopIfTrue: false };
    sheet.change("conditionalFormats", [
      {
        ...all,
        id: "1",
        rule: { type: "CellValue", operator: "Between", formula1: "=1", formula2: "=9" },
        format: { fill: "#000001" },
      },
      {
        ...all,
        id: "2",
        rule: { type: "ContainsText", operator: "BeginsWith", text: "service" },
        format: { fill: "#000002" },
      },
      { ...all, id: "3", rule: { type: "PresetCriteria", criterion: "Blanks" }, format: { fill: "#000003" } },
      { ...all, id: "4", rule: { type: "PresetCriteria", criterion: "Errors" }, format: { fill: "#000004" } },
    ]);
    expect([1, 2, 3, 4].map((row) => sheet.marksAt(row, 0)?.look.fill)).toEqual([
      "#000001",
      "#000002",
      "#000003",
      "#000004",
    ]);
  });

  test("a thousand areas are looked through quickly", () => {
    const sheet = createBook().activeSheet;
    const areas = Array.from({ length: 5_000 }, (_, at) => `A${at * 2 + 1}`);
    sheet.change("conditionalFormats", [mark("1", areas, "=TRUE", "#FF0000")]);
    const started = performance.now();
    let marked = 0;
    for (let row = 1; row <= 10_000; row++) if (sheet.marksAt(row, 0) !== null) marked++;
    expect(marked).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

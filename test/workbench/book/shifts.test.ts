import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import type { BookSheet } from "../../../src/workbench/book/book";

const area = (address: string) => readArea(address)!;

/** A sheet with something of every kind around rows 3 to 6. */
function fullSheet() {
  const book = createBook("Data");
  const sheet = book.activeSheet;
  sheet.write(1, 0, [
    ["name", "n"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
    [null, { formula: "=SUM(B2:B4)", value: 6 }],
  ]);
  sheet.changeStyle(area("A4:B4"), { fill: "#FF0000" });
  sheet.rows.setSize(4, 4, 40);
  sheet.change("merges", [area("D3:E4")]);
  sheet.change("conditionalFormats", [
    {
      id: "1",
      areas: [area("A2:A4"), area("C3")],
      stopIfTrue: false,
      rule: { type: "Custom", formula: "=B2>$B$4" },
      format: { fill: "#FFCCCC" },
    },
  ]);
  sheet.change("validations", [
    {
      id: "2",
      areas: [area("B2:B4")],
      rule: { type: "List", source: "=$F$2:$F$4", inCellDropDown: true },
      ignoreBlanks: true,
      alert: { show: true, style: "Stop", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    },
  ]);
  const note = { author: "س", content: "ملاحظة", visible: false, width: 100, height: 50 };
  sheet.change("notes", [
    { ...note, row: 2, column: 0 },
    { ...note, row: 4, column: 1 },
  ]);
  sheet.change("filter", { area: area("A1:B4"), criteria: {} });
  book.setName({ name: "All", scope: null, formula: "=Data!$A$2:$B$4", visible: true, comment: "" });
  const other = book.addSheet("Other");
  other.write(1, 0, [[{ formula: "=Data!B4", value: 3 }]]);
  return { book, sheet, other };
}

function partsOf({ parts }: BookSheet) {
  return {
    merges: parts.merges,
    formats: parts.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
    validations: parts.validations.map(({ areas, rule }) => [areas, rule]),
    notes: parts.notes.map(({ row, column }) => [row, column]),
    filter: parts.filter?.area,
  };
}

test("rows that are put in push everything down, and formulas follow", () => {
  const { book, sheet, other } = fullSheet();
  sheet.insert("rows", 3, 2);
  expect(sheet.values(area("A1:B7"))).toEqual([
    ["name", "n"],
    ["a", 1],
    [null, null],
    [null, null],
    ["b", 2],
    ["c", 3],
    [null, 6],
  ]);
  expect([sheet.formula(7, 1), other.formula(1, 0)]).toEqual(["=SUM(B2:B6)", "=Data!B6"]);
  expect([sheet.style(6, 0).fill, sheet.style(4, 0).fill, sheet.rows.size(6)]).toEqual(["#FF0000", null, 40]);
  expect(partsOf(sheet)).toEqual({
    merges: [area("D5:E6")],
    formats: [[[area("A2:A6"), area("C5")], { type: "Custom", formula: "=B2>$B$6" }]],
    validations: [[[area("B2:B6")], { type: "List", source: "=$F$2:$F$6", inCellDropDown: true }]],
    notes: [
      [2, 0],
      [6, 1],
    ],
    filter: area("A1:B6"),
  });
  expect(book.names[0]?.formula).toBe("=Data!$A$2:$B$6");
});

test("rows that are taken out take what was only in them along", () => {
  const { book, sheet, other } = fullSheet();
  sheet.delete("rows", 3, 2);
  expect(sheet.values(area("A1:B3"))).toEqual([
    ["name", "n"],
    ["a", 1],
    [null, 6],
  ]);
  expect([sheet.formula(3, 1), other.formula(1, 0)]).toEqual(["=SUM(B2:B2)", "=Data!#REF!"]);
  expect(partsOf(sheet)).toEqual({
    merges: [],
    formats: [[[area("A2")], { type: "Custom", formula: "=B2>#REF!" }]],
    validations: [[[area("B2")], { type: "List", source: "=$F$2:$F$2", inCellDropDown: true }]],
    notes: [[2, 0]],
    filter: area("A1:B2"),
  });
  expect(book.names[0]?.formula).toBe("=Data!$A$2:$B$2");
});

test("columns shift as rows do", () => {
  const { sheet } = fullSheet();
  sheet.insert("columns", 1, 1);
  expect(sheet.values(area("A2:C2"))).toEqual([["a", null, 1]]);
  expect(sheet.formula(5, 2)).toBe("=SUM(C2:C4)");
  expect(partsOf(sheet).merges).toEqual([area("E3:F4")]);
  sheet.delete("columns", 1, 1);
  expect(partsOf(sheet)).toEqual(partsOf(fullSheet().sheet));
});

test("putting in and taking out again leaves the sheet as it was", () => {
  const { sheet } = fullSheet();
  const before = { parts: sheet.parts, values: sheet.formulas(area("A1:H12")), rows: sheet.rows.stretches() };
  sheet.insert("rows", 2, 3);
  sheet.delete("rows", 2, 3);
  expect({ parts: sheet.parts, values: sheet.formulas(area("A1:H12")), rows: sheet.rows.stretches() }).toEqual(before);
});

test("a column that is styled to its end stays so when rows are taken out", () => {
  const { sheet } = fullSheet();
  sheet.changeStyle({ firstRow: 1, lastRow: 1_048_576, firstColumn: 6, lastColumn: 6 }, { fill: "#00FF00" });
  sheet.delete("rows", 3, 5);
  const stretches = sheet.styleStretches({ firstRow: 1, lastRow: 1_048_576, firstColumn: 6, lastColumn: 6 });
  expect(stretches.map(({ area: { firstRow, lastRow }, style }) => [firstRow, lastRow, style.fill])).toEqual([
    [1, 1_048_576, "#00FF00"],
  ]);
});

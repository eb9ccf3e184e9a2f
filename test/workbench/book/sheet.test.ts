import { readArea } from "../../../src/workbench/book/address";
import type { BookSheet } from "../../../src/workbench/book/book";
import type { BookChange } from "../../../src/workbench/book/bookChange";
import { createBook } from "../../../src/workbench/book/createBook";

const area = (address: string) => readArea(address)!;

function newSheet(): BookSheet {
  return createBook("ورقة").activeSheet;
}

describe("cells", () => {
  test("hold values, formulas and blanks", () => {
    const sheet = newSheet();
    sheet.write(2, 1, [
      ["نص", 12, null],
      [{ formula: "=C2*2", value: 24 }, { error: "#N/A" }, true],
    ]);
    expect(sheet.values(area("A1:D3"))).toEqual([
      [null, null, null, null],
      [null, "نص", 12, null],
      [null, 24, { error: "#N/A" }, true],
    ]);
    expect(sheet.formulas(area("B3:C3"))).toEqual([["=C2*2", { error: "#N/A" }]]);
    expect(sheet.usedArea(true)).toEqual(area("B2:D3"));
    expect([...sheet.formulaCells()]).toEqual([{ row: 3, column: 1, formula: "=C2*2" }]);
  });

  test("undefined leaves a cell alone, null empties it", () => {
    const sheet = newSheet();
    sheet.write(1, 0, [["a", "b"]]);
    sheet.write(1, 0, [[undefined, null]]);
    expect(sheet.values(area("A1:B1"))).toEqual([["a", null]]);
    expect(sheet.usedArea(true)).toEqual(area("A1"));
  });

  test("are empty after clearing", () => {
    const sheet = newSheet();
    sheet.write(1, 0, [[1, 2, 3]]);
    sheet.clear(area("A1:B1"));
    expect([sheet.isBlank(area("A1:B5")), sheet.isBlank(area("A1:C5"))]).toEqual([true, false]);
    sheet.clear(area("A1:XFD1048576"));
    expect(sheet.usedArea(true)).toBeNull();
  });

  test("take what a person types", () => {
    const sheet = newSheet();
    sheet.enter(1, 0, "12%");
    sheet.enter(1, 1, "'12");
    expect([sheet.value(1, 0), sheet.text(1, 0), sheet.value(1, 1)]).toEqual([0.12, "12%", "12"]);
    expect(() => sheet.enter(1, 2, "=SUM(")).toThrow("Not a formula");
  });

  test("a stray cell in the last corner costs nothing", () => {
    const sheet = newSheet();
    sheet.write(1, 0, [["a"]]);
    sheet.write(1_048_576, 16_383, [["z"]]);
    expect(sheet.usedArea(true)).toEqual(area("A1:XFD1048576"));
    expect(sheet.isBlank(area("B2:XFC1048575"))).toBe(true);
  });
});

describe("formulas", () => {
  test("show 0 until their result comes", async () => {
    const book = createBook();
    let answer: (value: number) => void = () => undefined;
    book.calculate = () => new Promise<number>((resolve) => (answer = resolve));
    const sheet = book.activeSheet;
    sheet.write(1, 0, [[{ formula: "=1+1" }]]);
    expect(sheet.value(1, 0)).toBe(0);
    answer(2);
    await Promise.resolve();
    expect(sheet.value(1, 0)).toBe(2);
  });

  test("a result that comes after the formula has gone is dropped", async () => {
    const book = createBook();
    const answers: ((value: number) => void)[] = [];
    book.calculate = () => new Promise<number>((resolve) => answers.push(resolve));
    const sheet = book.activeSheet;
    sheet.write(1, 0, [[{ formula: "=1+1" }]]);
    sheet.write(1, 0, [["نص"]]);
    answers[0]?.(2);
    await Promise.resolve();
    expect(sheet.value(1, 0)).toBe("نص");
  });

  test("all of a write are there before any is calculated", () => {
    const book = createBook();
    book.calculate = (sheet) => sheet.value(1, 1);
    book.activeSheet.write(1, 0, [[{ formula: "=B1" }, 7]]);
    expect(book.activeSheet.value(1, 0)).toBe(7);
  });
});

describe("styles", () => {
  test("of whole columns and rows cost no more than a cell, and do not count as used", () => {
    const sheet = newSheet();
    sheet.changeStyle(area("C:C"), { fill: "#FF0000" });
    sheet.changeStyle(area("5:5"), { font: { bold: true } });
    expect(sheet.style(1_000_000, 2).fill).toBe("#FF0000");
    expect([sheet.style(5, 2).fill, sheet.style(5, 2).font.bold, sheet.style(5, 9_000).font.bold]).toEqual([
      "#FF0000",
      true,
      true,
    ]);
    expect(sheet.usedArea(false)).toBeNull();
  });

  test("stray ones far below count as used, and cost nothing; what reaches the end is the column's own", () => {
    const sheet = newSheet();
    sheet.write(1, 0, [["a"]]);
    sheet.changeStyle(area("B2:B1048575"), { fill: "#FF0000" });
    sheet.changeStyle(area("C2:C1048576"), { fill: "#FF0000" });
    expect([sheet.usedArea(true), sheet.usedArea(false)]).toEqual([area("A1"), area("A1:B1048575")]);
  });

  test("equal ones are one object, however they came about", () => {
    const sheet = newSheet();
    sheet.changeStyle(area("A1"), { fill: "#FF0000", font: { bold: true } });
    sheet.changeStyle(area("B1"), { font: { bold: true } });
    sheet.changeStyle(area("B1"), { fill: "#FF0000" });
    expect(sheet.style(1, 0)).toBe(sheet.style(1, 1));
    expect(sheet.styleStretches(area("A1:C1")).map((piece) => [piece.area, piece.style.fill])).toEqual([
      [area("A1"), "#FF0000"],
      [area("B1"), "#FF0000"],
      [area("C1"), null],
    ]);
  });

  test("edges are added and taken away singly", () => {
    const sheet = newSheet();
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    sheet.changeStyle(area("A1"), { borders: { EdgeTop: line, EdgeLeft: line } });
    sheet.changeStyle(area("A1"), { borders: { EdgeTop: null } });
    expect(sheet.style(1, 0).borders).toEqual({ EdgeLeft: line });
    sheet.clearStyle(area("A1"));
    expect(sheet.usedArea(false)).toBeNull();
  });
});

describe("rows and columns", () => {
  test("hide, size and filter in stretches", () => {
    const { rows } = newSheet();
    rows.hide(10, 1_048_576, true);
    rows.setSize(2, 3, 30);
    rows.filterOut(3, 4, true);
    expect([rows.size(1), rows.size(2), rows.size(3), rows.size(10)]).toEqual([15, 30, 0, 0]);
    expect([rows.isHidden(3), rows.isFilteredOut(3), rows.isHidden(9)]).toEqual([true, true, false]);
    expect(rows.visibleCount(1, 1_048_576)).toBe(7);
    expect(rows.offset(5)).toBe(45);
    expect([rows.lineAt(0), rows.lineAt(44), rows.lineAt(45)]).toEqual([1, 2, 5]);
    rows.filterOut(3, 4, false);
    rows.setSize(2, 3, null);
    rows.hide(10, 1_048_576, false);
    expect(rows.stretches()).toEqual([]);
  });
});

test("a hundred thousand rows of twelve cells are read in blocks, quickly", () => {
  const sheet = newSheet();
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column % 2 === 0 ? `خدمة ${row % 500}` : row * column)),
  );
  sheet.write(1, 0, rows);
  expect(sheet.usedArea(true)).toEqual(area("A1:L100000"));
  const started = performance.now();
  for (let first = 1; first <= 100_000; first += 5_000) {
    const block = sheet.values({ firstRow: first, lastRow: first + 4_999, firstColumn: 0, lastColumn: 11 });
    expect(block[0]).toEqual(rows[first - 1]);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe("what is told", () => {
  test("changes, by whom, with the value before and after", () => {
    const book = createBook();
    const told: BookChange[] = [];
    const leave = book.listen((change) => told.push(change));
    const sheet = book.activeSheet;
    sheet.write(1, 0, [[1]]);
    book.as("addIn", () => sheet.write(1, 0, [[2]]));
    leave();
    sheet.write(1, 0, [[3]]);
    const common = { kind: "cells", sheet: sheet.id, change: "RangeEdited", area: area("A1") };
    expect(told).toEqual([
      { ...common, by: "user", details: { before: null, after: 1 } },
      { ...common, by: "addIn", details: { before: 1, after: 2 } },
    ]);
  });
});

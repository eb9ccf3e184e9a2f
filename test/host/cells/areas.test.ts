import fc from "fast-check";
import { AreaMerger } from "../../../src/host/cells/areaMerger";
import { areaOf, columnLetters, columnOf } from "../../../src/host/cells/reference";

test.each([
  ["A1", [1, 1, 0, 0]],
  ["$B$2:$C$9", [2, 9, 1, 2]],
  ["A:C", [1, 1048576, 0, 2]],
  ["2:3", [2, 3, 0, 16383]],
  ["A1:XFD1048576", [1, 1048576, 0, 16383]],
  ...[
    "",
    "A",
    "1",
    "A0",
    "A1:B",
    "A:1",
    "B1:A1",
    "A2:A1",
    "XFE1",
    "A1048577",
    "A1:B2:C3",
    "__proto__",
    "a1",
    "AAAA1",
  ].map((text) => [text, null] as const),
] as const)("area %s", (text, ends) => {
  const [firstRow, lastRow, firstColumn, lastColumn] = ends ?? [];
  expect(areaOf(text)).toEqual(ends === null ? null : { firstRow, lastRow, firstColumn, lastColumn });
});

test("letters and columns are each other's inverse", () => {
  for (let column = 0; column < 16_384; column++) expect(columnOf(`${columnLetters(column)}7`, "7")).toBe(column);
});

test("joined areas cover exactly the cells that were added, each once", () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), (cells) => {
      cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
      const merger = new AreaMerger();
      for (const [row, column] of cells) merger.add(row, column);
      const covered: string[] = [];
      for (const { firstRow, lastRow, firstColumn, lastColumn } of merger.finish())
        for (let row = firstRow; row <= lastRow; row++)
          for (let column = firstColumn; column <= lastColumn; column++) covered.push(`${row},${column}`);
      expect(covered.sort()).toEqual(cells.map(String).sort());
    }),
  );
});

test("a column of formulas is one area", () => {
  const merger = new AreaMerger();
  for (let row = 1; row <= 1000; row++) for (const column of [2, 3, 7]) merger.add(row, column);
  expect(merger.finish()).toEqual([
    { firstRow: 1, lastRow: 1000, firstColumn: 2, lastColumn: 3 },
    { firstRow: 1, lastRow: 1000, firstColumn: 7, lastColumn: 7 },
  ]);
});

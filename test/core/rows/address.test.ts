import fc from "fast-check";
import { areaAddress, cellAddress, cellRuns, columnLetter, rowRuns, rowRunsText } from "../../../src/core/rows/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letter) => expect(columnLetter(column)).toBe(letter));

test("a cell and an area", () => {
  expect(cellAddress(3, 7)).toBe("D7");
  expect(areaAddress({ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 27 })).toBe("A1:AB2");
  expect(areaAddress({ firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 2 })).toBe("C5");
});

test.each([
  [[], Infinity, ""],
  [[7], Infinity, "D7"],
  [[7, 8, 9, 20], Infinity, "D7:D9, D20"],
  [[1, 3, 5, 7], 2, "D1, D3, …"],
  [[1, 2, 3], 1, "D1:D3"],
])("rows %j with at most %d runs: %s", (rows, limit, text) => expect(cellRuns(3, rows, limit)).toBe(text));

test("whole rows", () => expect(rowRunsText([7, 8, 12])).toBe("7:8, 12"));

test("runs hold the same rows, and no two of them touch", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (unordered) => {
      const rows = [...unordered].sort((a, b) => a - b);
      const runs = rowRuns(rows);
      const unfolded = runs.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(unfolded).toEqual(rows);
      runs.slice(1).forEach((run, index) => expect(run.first).toBeGreaterThan((runs[index]?.last ?? 0) + 1));
    }),
  );
});

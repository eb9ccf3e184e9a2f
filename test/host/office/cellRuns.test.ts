import fc from "fast-check";
import { cellRuns } from "../../../src/host/office/cells/cellRuns";
import type { CellWrite } from "../../../src/host/sheet";

const write = (row: number, column: number, value: CellWrite["value"] = "x"): CellWrite => ({ row, column, value });

test.each<[string, CellWrite[], [row: number, column: number, values: number][]]>([
  ["neighbours below each other are one run", [write(2, 0), write(3, 0), write(4, 0)], [[2, 0, 3]]],
  ["in any order", [write(4, 0), write(2, 0), write(3, 0)], [[2, 0, 3]]],
  ["a small gap is skipped inside the run", [write(2, 0), write(60, 0)], [[2, 0, 59]]],
  [
    "a large gap begins a new one",
    [write(2, 0), write(200, 0)],
    [
      [2, 0, 1],
      [200, 0, 1],
    ],
  ],
  [
    "columns are apart",
    [write(2, 0), write(2, 1)],
    [
      [2, 0, 1],
      [2, 1, 1],
    ],
  ],
  [
    "cells with a number format bridge nothing",
    [
      { ...write(2, 0), format: "score" },
      { ...write(4, 0), format: "score" },
    ],
    [
      [2, 0, 1],
      [4, 0, 1],
    ],
  ],
  [
    "formats are apart",
    [{ ...write(2, 0), format: "score" }, write(3, 0)],
    [
      [2, 0, 1],
      [3, 0, 1],
    ],
  ],
  ["nothing", [], []],
])("%s", (_, cells, runs) => {
  expect(cellRuns(cells).map(({ row, column, values }) => [row, column, values.length])).toEqual(runs);
});

test("runs write each cell's last value, and no other cell", () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 300 }), column: fc.nat(2), value: fc.integer() });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const wanted = new Map(cells.map(({ row, column, value }) => [`${column}:${row}`, value]));
      const written = cellRuns(cells).flatMap(({ row, column, values }) =>
        values.flatMap((value, index) => (value === undefined ? [] : [[`${column}:${row + index}`, value] as const])),
      );
      expect(new Map(written)).toEqual(wanted);
      expect(written).toHaveLength(wanted.size);
    }),
  );
});

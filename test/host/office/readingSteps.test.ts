import fc from "fast-check";
import { areaAt } from "../../../src/host/cells/address";
import { cellCount } from "../../../src/host/cells/cellCount";
import { filledBands } from "../../../src/host/office/reading/filledBands";
import { filledCells, filledSteps } from "../../../src/host/office/reading/filledSteps";
import { firstWindows } from "../../../src/host/office/reading/firstWindows";
import { type ReadingStep, readingSteps } from "../../../src/host/office/reading/readingSteps";
import type { Area } from "../../../src/host/sheet";

const requests = (steps: readonly ReadingStep[]): number => steps.filter(({ ask }) => ask.length > 0).length;

test.each([
  ["one cell", "A1", 0],
  ["500 rows of an inventory", "A1:L500", 0],
  ["5,000 services, their header and 99 rows more", "A1:L5100", 0],
  ["36 columns of 600 rows", "A1:AJ600", 0],
  ["37 columns of 600 rows", "A1:AK600", 1],
  ["one row too many", "A1:L5101", 1],
  ["5,000 rows of 16 columns: 17,600 cells are missing", "A1:P5000", 1],
  ["100,000 services of 12 columns", "A1:L100001", 19],
])("%s: %s takes %d requests more", (_, used, more) => {
  expect(requests(readingSteps(areaAt(used), 60_000))).toBe(more);
});

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 900 }), fc.nat(9_000), fc.nat(50), fc.nat(60))
  .map(([firstRow, down, firstColumn, along]) => ({
    firstRow,
    lastRow: firstRow + down,
    firstColumn,
    lastColumn: firstColumn + along,
  }));

test("every cell is at hand or asked for, once, in rows from the top, in requests that can be carried", () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 100, max: 60_000 }), (used, cells) => {
      const steps = readingSteps(used, cells);
      let next = used.firstRow;
      for (const { rows, ask } of steps) {
        expect(rows.first).toBe(next);
        expect(ask.reduce((sum, each) => sum + cellCount(each), 0)).toBeLessThanOrEqual(cells);
        next = rows.last + 1;
      }
      expect(next).toBe(used.lastRow + 1);
      const windows = firstWindows(cells).map(({ window }) => areaAt(window));
      const asked = steps.flatMap(({ ask }) => ask);
      for (const column of [used.firstColumn, used.lastColumn]) {
        for (const row of [used.firstRow, used.lastRow, ...windows.flatMap(({ lastRow }) => [lastRow, lastRow + 1])]) {
          if (!holds(used, row, column)) continue;
          expect(asked.filter((each) => holds(each, row, column)).length).toBeLessThanOrEqual(1);
          expect([...windows, ...asked].some((each) => holds(each, row, column))).toBe(true);
        }
      }
    }),
  );
});

function holds({ firstRow, lastRow, firstColumn, lastColumn }: Area, row: number, column: number): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

test("a stray cell at the far corner is read alone", () => {
  const areas = ["A1:L67", "XFD1048576"].map(areaAt);
  expect(filledCells(areas)).toBe(67 * 12 + 1);
  expect(filledSteps(areas, 60_000)).toEqual([{ rows: { first: 1, last: 1_048_576 }, ask: areas }]);
});

test("a filled column and a filled row make no square", () => {
  expect(filledBands(["A1:A1048576", "A1:XFD1"].map(areaAt))).toEqual([
    { rows: { first: 1, last: 1 }, columns: [{ first: 0, last: 16_383 }] },
    { rows: { first: 2, last: 1_048_576 }, columns: [{ first: 0, last: 0 }] },
  ]);
});

const small: fc.Arbitrary<Area[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(5), fc.nat(8), fc.nat(4))
    .map(([firstRow, down, firstColumn, along]) => ({
      firstRow,
      lastRow: firstRow + down,
      firstColumn,
      lastColumn: firstColumn + along,
    })),
);

test("steps over filled areas hold their cells, each once, in rows that ascend", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 14, max: 60 }), (areas, cells) => {
      const cellsIn = (of: readonly Area[]): string[] =>
        of.flatMap((each) =>
          Array.from({ length: cellCount(each) }, (_, index) => {
            const width = each.lastColumn - each.firstColumn + 1;
            return `${each.firstRow + Math.floor(index / width)}:${each.firstColumn + (index % width)}`;
          }),
        );
      const steps = filledSteps(areas, cells);
      expect(cellsIn(steps.flatMap(({ ask }) => ask)).sort()).toEqual([...new Set(cellsIn(areas))].sort());
      steps.slice(1).forEach(({ rows }, index) => expect(rows.first).toBeGreaterThan(steps[index]?.rows.last ?? 0));
      for (const { ask } of steps)
        expect(ask.reduce((sum, each) => sum + cellCount(each), 0)).toBeLessThanOrEqual(cells);
    }),
  );
});

import { Axis } from "../../../src/workbench/grid/axis";
import { axisView, scrollTo } from "../../../src/workbench/grid/panes";

/** Rows of 15 points (20 pixels); the third is 30 points high, the fifth to the seventh are hidden. */
const rows = new Axis(
  [
    { first: 3, last: 3, size: 30, hidden: false, filteredOut: false },
    { first: 5, last: 7, size: null, hidden: true, filteredOut: false },
  ],
  15,
  1,
  1_048_576,
);

test.each([
  [1, 0],
  [2, 20],
  [3, 40],
  [4, 80],
  [5, 100],
  [8, 100],
  [9, 120],
  [1_048_576, 20 * (1_048_575 - 4) + 40],
])("row %i begins at pixel %i", (row, pixel) => {
  expect(rows.offset(row)).toBe(pixel);
});

test.each([
  [0, 1],
  [19, 1],
  [20, 2],
  [79, 3],
  [80, 4],
  [100, 8],
  [-50, 1],
  [1e9, 1_048_576],
])("pixel %i lies in row %i", (pixel, row) => {
  expect(rows.lineAt(pixel)).toBe(row);
});

test("hidden rows are stepped over, and the ends are where one stays", () => {
  expect([rows.step(4, 1), rows.step(8, -1), rows.step(1, -1), rows.step(1_048_576, 1)]).toEqual([8, 4, 1, 1_048_576]);
});

test("frozen rows stay, the others scroll behind them", () => {
  expect(axisView(rows, 2, 0, 200)).toEqual({ frozenSize: 40, lastFrozen: 2, first: 3, last: 13 });
  expect(axisView(rows, 2, 60, 200)).toMatchObject({ first: 8, frozenSize: 40 });
});

test("scrolling goes just as far as a row needs to be seen", () => {
  const view = axisView(rows, 2, 0, 200);
  expect(scrollTo(rows, view, 1, 500, 200)).toBe(500);
  expect(scrollTo(rows, view, 4, 0, 200)).toBe(0);
  expect(scrollTo(rows, view, 20, 0, 200)).toBe(rows.offset(21) - 40 - 160);
  expect(scrollTo(rows, view, 3, 300, 200)).toBe(0);
});

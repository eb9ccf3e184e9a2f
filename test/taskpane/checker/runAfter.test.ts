import type { Area } from "../../../src/core";
import type { FoundPlace } from "../../../src/taskpane/checker/findingList";
import { runAfter } from "../../../src/taskpane/checker/runAfter";

const columns = { first: 0, last: 4 };
const area = (firstRow: number, lastRow: number, firstColumn = 3, lastColumn = firstColumn): Area => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

const places: Readonly<Record<string, FoundPlace>> = {
  "D2:D3, D7, D9:D10": { kind: "cells", column: 3, rows: [2, 3, 7, 9, 10] },
  D2: { kind: "cells", column: 3, rows: [2] },
  "rows 4:5, 8": { kind: "rows", rows: [4, 5, 8] },
  "B6, with C1 and E8": { kind: "cells", column: 1, rows: [6], also: [area(1, 1, 2), area(8, 8, 4)] },
  "the sheet, with A1 and B2": { kind: "sheet", areas: [area(1, 1, 0), area(2, 2, 1)] },
};

test.each<readonly [place: string, from: Area | undefined, next: Area]>([
  ["D2:D3, D7, D9:D10", undefined, area(2, 3)],
  ["D2:D3, D7, D9:D10", area(2, 3), area(7, 7)],
  ["D2:D3, D7, D9:D10", area(7, 7), area(9, 10)],
  ["D2:D3, D7, D9:D10", area(9, 10), area(2, 3)],
  // A part of a run is none: whoever has moved within it is shown the first anew.
  ["D2:D3, D7, D9:D10", area(9, 9), area(2, 3)],
  ["D2:D3, D7, D9:D10", area(7, 7, 2), area(2, 3)],
  ["D2", area(2, 2), area(2, 2)],
  ["rows 4:5, 8", undefined, area(4, 5, 0, 4)],
  ["rows 4:5, 8", area(4, 5, 0, 4), area(8, 8, 0, 4)],
  ["B6, with C1 and E8", area(6, 6, 1), area(1, 1, 2)],
  ["B6, with C1 and E8", area(1, 1, 2), area(8, 8, 4)],
  ["B6, with C1 and E8", area(8, 8, 4), area(6, 6, 1)],
  ["the sheet, with A1 and B2", undefined, area(1, 1, 0)],
  ["the sheet, with A1 and B2", area(1, 1, 0), area(2, 2, 1)],
  ["the sheet, with A1 and B2", area(2, 2, 1), area(1, 1, 0)],
])("%s goes on after %j at %j", (place, from, next) => {
  expect(runAfter(places[place]!, columns, from)).toEqual(next);
});

test("a finding of the whole sheet alone has no cells to go to", () => {
  expect(runAfter({ kind: "sheet" }, columns, undefined)).toBeUndefined();
});

import { chartRun } from "../../../../src/report/annual/programme/chartRun";
import type { ReportCell } from "../../../../src/report/annual/reportDocument";

const none = "not measured";

test.each<[string, ReportCell[][], ReturnType<typeof chartRun>]>([
  [
    "all rows",
    [
      ["2021", 1, 2],
      ["2022", 3, 4],
    ],
    { firstRow: 0, rows: 2 },
  ],
  [
    "figures that are computed",
    [
      ["2021", { value: 1 }, 2],
      ["2022", { value: 3 }, 4],
    ],
    { firstRow: 0, rows: 2 },
  ],
  [
    "a plan that reaches further",
    [
      ["2024", 1, 2],
      ["2025", 3, none],
    ],
    { firstRow: 0, rows: 2 },
  ],
  [
    "a blank year first",
    [
      ["2021", 1, none],
      ["2022", 1, 2],
      ["2023", 3, 4],
    ],
    { firstRow: 1, rows: 2 },
  ],
  [
    "a blank year between: the longer side, of equals the later",
    [
      ["2021", 1, 2],
      ["2022", 1, 2],
      ["2023", none, none],
      ["2024", 1, 2],
      ["2025", 1, { value: none }],
    ],
    { firstRow: 3, rows: 2 },
  ],
  [
    "a number after a gap ends the run",
    [
      ["2021", 1, 2],
      ["2022", 1, none],
      ["2023", 1, 2],
    ],
    { firstRow: 0, rows: 2 },
  ],
  [
    "one year is no run",
    [
      ["2021", 1, 2],
      ["2022", none, none],
      ["2023", 1, 2],
    ],
    undefined,
  ],
  ["nothing", [], undefined],
])("%s", (_, rows, run) => {
  expect(chartRun(rows, [1, 2])).toEqual(run);
});

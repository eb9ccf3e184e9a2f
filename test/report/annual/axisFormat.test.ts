import { axisFormat } from "../../../src/report/annual/axisFormat";
import { partChart } from "../../../src/report/annual/workbook/partChart";
import type { ReportChart } from "../../../src/report/annual/reportDocument";

test.each([
  ["score", 100, "whole"],
  ["interval", 1, "share"],
  ["share", 1, "share"],
  ["interval", undefined, "interval"],
  ["whole", undefined, "whole"],
] as const)("an axis of %s up to %s is numbered as %s", (format, maximum, expected) => {
  expect(axisFormat({ format, maximum })).toBe(expected);
});

test("bars keep the decimals that their axis does not need", () => {
  const columns = [
    { title: "a", width: 8 },
    { title: "b", width: 8 },
  ];
  const table = { id: "t", caption: "t", columns, rows: [["x", 76.5]] };
  const chart: ReportChart = {
    title: "t",
    kind: "bars",
    table: "t",
    categories: 0,
    series: [1],
    format: "score",
    maximum: 100,
  };
  const spot = { top: 9, widths: [8, 8] };
  expect(partChart(chart, { table, firstRow: 2 }, spot)).toMatchObject({ format: "score", axisFormat: "whole" });
  const whole = partChart({ ...chart, format: "whole" }, { table, firstRow: 2 }, spot);
  expect(whole).not.toHaveProperty("axisFormat");
});

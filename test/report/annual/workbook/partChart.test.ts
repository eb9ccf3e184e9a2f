import type { ReportChart, ReportTable } from "../../../../src/report/annual/reportDocument";
import { partChart } from "../../../../src/report/annual/workbook/partChart";

const columns = ["Group", "2023", "2024"].map((title) => ({ title, width: 8 }));
const chart: ReportChart = {
  title: "Scores",
  kind: "columns",
  table: "t",
  categories: 0,
  series: [1, 2],
  format: "score",
};
const spot = { top: 9, widths: [8, 8, 8] };

function chartOver(...rows: ReportTable["rows"]) {
  return partChart(chart, { table: { id: "t", caption: "t", columns, rows }, firstRow: 2 }, spot);
}

test("a series ends with its last number", () => {
  const described = chartOver(["a", 1, 2], ["b", "not measured", 3]);
  expect(described?.series).toEqual([
    { name: "2023", values: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 } },
    { name: "2024", values: { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 } },
  ]);
});

test("a series without a number is left out: its area would end above its first cell", () => {
  expect(chartOver(["a", "not measured", 2])?.series.map(({ name }) => name)).toEqual(["2024"]);
});

test("nothing is drawn where no cell holds a number", () => {
  expect(chartOver(["a", "not measured", null])).toBeUndefined();
  expect(chartOver()).toBeUndefined();
});

import type { BookChart } from "../../../src/workbench/book/bookChart";
import { createBook } from "../../../src/workbench/book/createBook";
import { chartFigures } from "../../../src/workbench/charts/chartFigures";

const axis = {
  visible: true,
  title: { text: "", visible: false },
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  gridlines: true,
  reversed: false,
};

test("a chart reads its cells: texts as shown, hidden rows left out, what is no number not drawn", () => {
  const book = createBook("s");
  const sheet = book.activeSheet;
  sheet.write(1, 0, [
    ["أ", 0.25],
    ["ب", "x"],
    ["مخفي", 9],
    ["ج", null],
    [2024, 0.5],
  ]);
  sheet.changeStyle({ firstRow: 1, lastRow: 5, firstColumn: 1, lastColumn: 1 }, { numberFormat: "0%" });
  sheet.rows.hide(3, 3, true);
  const source = (column: number) => ({
    sheet: sheet.id,
    area: { firstRow: 1, lastRow: 5, firstColumn: column, lastColumn: column },
  });
  const chart: BookChart = {
    id: "c",
    name: "c",
    kind: "BarClustered",
    title: { text: "", visible: false },
    series: [
      {
        id: "s",
        name: "النسبة",
        values: source(1),
        categories: source(0),
        color: null,
        labels: { visible: true, position: "OutsideEnd", numberFormat: "General" },
        gapWidth: 50,
        overlap: 0,
        kind: "BarClustered",
        marker: "Automatic",
      },
    ],
    categoryAxis: axis,
    valueAxis: axis,
    legend: { visible: false, position: "Right" },
    place: { from: { row: 1, column: 3, x: 0, y: 0 }, to: { row: 9, column: 9, x: 0, y: 0 } },
  };
  const { categories, series } = chartFigures(chart, book);
  expect(categories).toEqual(["أ", "ب", "ج", "2024"]);
  expect(series[0]).toMatchObject({ name: "النسبة", values: [0.25, null, null, 0.5], labels: ["25%", "", "", "50%"] });
});

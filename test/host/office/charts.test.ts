import { areaAt } from "../../../src/host/cells/address";
import type { DescribedChart } from "../../../src/report/describedWorkbook";
import { createBook } from "../../../src/workbench/book/createBook";
import { startExcel } from "./startExcel";

const chart = (more: Partial<DescribedChart> = {}): DescribedChart => ({
  title: "المراحل",
  kind: "columns",
  categories: areaAt("A1:A3"),
  series: [{ name: "المؤسسة", values: areaAt("B1:B3") }],
  format: "score",
  maximum: 100,
  place: areaAt("D1:J12"),
  ...more,
});

test("a chart is written beside its cells in the same request, and takes the place of the one of its name", async () => {
  const book = createBook();
  const { workbook, requests } = await startExcel(book);
  const sheet = book.activeSheet.id;
  const cells = ["الحضور", "التفاعل", "التحول"].flatMap((name, index) => [
    { row: index + 1, column: 0, value: name },
    { row: index + 1, column: 1, value: 40 + index },
  ]);
  await workbook.write({ sheet, cells, charts: [chart()] });
  expect(requests()).toHaveLength(1);
  await workbook.write({ sheet, charts: [chart({ kind: "lines" }), chart({ name: "other" })] });
  expect(book.activeSheet.parts.charts.map(({ name, kind }) => [name, kind])).toEqual([
    ["المراحل", "LineMarkers"],
    ["other", "ColumnClustered"],
  ]);
});

test("a chart goes by its name; one that is not there is none the less gone", async () => {
  const book = createBook();
  const { workbook } = await startExcel(book);
  const sheet = book.activeSheet.id;
  await workbook.write({ sheet, charts: [chart(), chart({ name: "other" })] });
  await workbook.write({ sheet, chartsGone: ["المراحل", "never there"] });
  expect(book.activeSheet.parts.charts.map(({ name }) => name)).toEqual(["other"]);
});

test("three series of one chart keep their names, cells and scale", async () => {
  const book = createBook();
  const { workbook } = await startExcel(book);
  book.activeSheet.write(1, 0, [
    ["أ", 1, 2, 3],
    ["ب", 4, 5, 6],
    ["ج", 7, 8, 9],
  ]);
  const series = ["B", "C", "D"].map((letter) => ({
    name: `سلسلة ${letter}`,
    values: areaAt(`${letter}1:${letter}3`),
  }));
  await workbook.write({ sheet: book.activeSheet.id, charts: [chart({ series })] });
  expect(book.activeSheet.parts.charts[0]).toMatchObject({
    series: series.map(({ name, values }) => ({
      name,
      values: { area: values },
      categories: { area: areaAt("A1:A3") },
    })),
    valueAxis: { minimum: 0, maximum: 100 },
    legend: { visible: true },
    place: { from: { row: 1, column: 3 } },
  });
});

test("values below 0 have an axis that reaches them; numbers of close lines stand apart", async () => {
  const book = createBook();
  const { workbook } = await startExcel(book);
  const sheet = book.activeSheet.id;
  const series = ["B", "C"].map((letter) => ({ name: letter, values: areaAt(`${letter}1:${letter}3`) }));
  await workbook.write({ sheet, charts: [chart({ kind: "lines", series, fromZero: false, maximum: undefined })] });
  const [drawn] = book.activeSheet.parts.charts;
  expect(drawn?.valueAxis.minimum).toBeNull();
  expect(drawn?.series.map(({ labels }) => labels.position)).toEqual(["Top", "Bottom"]);
});

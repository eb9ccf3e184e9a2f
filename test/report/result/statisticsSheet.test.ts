import published from "../../../assets/samples/muscat-published.json";
import { readPublished, type PublishedFigures } from "../../../src/core";
import type { DescribedArea, DescribedSheet } from "../../../src/report/describedWorkbook";
import { statisticsSheet } from "../../../src/report/result/statisticsSheet";
import { assessRows, cleanMuscat, header, scannedMuscat } from "../../fixtures/inventories";
import { arabic, english } from "../checkedInventory";

function muscatPublished(): PublishedFigures {
  const reading = readPublished(published);
  if (!("published" in reading)) throw new Error("The sample cannot be read");
  return reading.published;
}
const figures = muscatPublished();

const plain = statisticsSheet(assessRows(scannedMuscat("reading")), english);
const compared = statisticsSheet(assessRows(scannedMuscat("reading"), { published: figures }), {
  ...english,
  published: figures,
});

/** The rows of one statistic: heading, column names, answers, remarks. */
function block({ rows }: DescribedSheet, heading: string): (readonly unknown[])[] {
  const first = rows.findIndex(({ cells }) => cells[0] === heading);
  const next = rows.slice(first + 1).findIndex(({ style }) => style === "section");
  return rows.slice(first, next < 0 ? undefined : first + 1 + next).map(({ cells }) => cells);
}

function valuesIn({ rows }: DescribedSheet, { firstRow, lastRow, firstColumn }: DescribedArea): unknown[] {
  return rows.slice(firstRow - 1, lastRow).map(({ cells }) => cells[firstColumn]);
}

test("counts, shares and the interval that blanks leave open", () => {
  const [, names, yes, no, blank] = block(plain, "Requires a visit");
  expect(names).toEqual(["Answer", "Count", "Of", "Share", "Lowest", "Highest"]);
  expect(yes).toEqual(["Yes", 38, 66, 38 / 66, 38 / 66, 47 / 66]);
  expect(no).toEqual(["No", 19, 66, 19 / 66, 19 / 66, 28 / 66]);
  expect(blank?.slice(0, 2)).toEqual(["Blank", 9]);
  expect(plain.columns.slice(3, 6).map(({ format }) => format)).toEqual(["interval", "interval", "interval"]);
});

test("published figures stand beside our own, and what follows from them below", () => {
  const [, names, yes] = block(compared, "Requires a visit");
  expect(names?.slice(-2)).toEqual(["Published count", "Published %"]);
  expect(yes?.slice(-2)).toEqual([null, 0.59]);
  const sentences = block(compared, "Against the published figures").map(([cell]) => String(cell));
  expect(sentences.join("\n")).toContain("exactly one of the 9 cells");
});

test("without blanks and without published figures their columns are left out", () => {
  const clean = cleanMuscat().map((row, at) => (at === 0 ? row : row.map((cell) => cell ?? "نعم")));
  const sheet = statisticsSheet(assessRows(clean), english);
  expect(block(sheet, "Requires a visit")[1]).toEqual(["Answer", "Count", "Of", "Share"]);
  expect(sheet.columns[3]?.format).toBe("share");
});

test.each([
  ["without published figures", plain, ["Share"]],
  ["with published figures", compared, ["Share", "Published"]],
] as const)("%s: a chart of bars for each table, over its very cells and beside it", (_, sheet, series) => {
  const tables = sheet.rows.filter(({ style }) => style === "header").length;
  expect(sheet.charts).toHaveLength(tables);
  expect(new Set(sheet.charts?.map(({ title }) => title)).size).toBe(tables);
  for (const chart of sheet.charts ?? []) {
    expect(chart).toMatchObject({ kind: "bars", format: "share", maximum: 1 });
    const [heading, , ...rows] = block(sheet, chart.title);
    expect(heading?.[0]).toBe(chart.title);
    const labels = valuesIn(sheet, chart.categories);
    expect(labels).toEqual(rows.slice(0, labels.length).map(([label]) => label));
    expect(valuesIn(sheet, chart.series[0]!.values).every((share) => typeof share === "number")).toBe(true);
    expect(series).toEqual(expect.arrayContaining(chart.series.map(({ name }) => name)));
    expect(chart.place.firstColumn).toBeGreaterThan(chart.series.at(-1)!.values.firstColumn);
  }
  const places = (sheet.charts ?? []).map(({ place }) => place);
  places.slice(1).forEach((place, at) => expect(place.firstRow).toBeGreaterThan(places[at]!.lastRow));
});

test("a published share above 100% stays within the chart", () => {
  const wrong: PublishedFigures = { ...figures, figures: { visit: { yes: { percent: 120 } } } };
  const sheet = statisticsSheet(assessRows(cleanMuscat(), { published: wrong }), { ...english, published: wrong });
  expect(sheet.charts?.find(({ title }) => title === "Requires a visit")?.maximum).toBe(1.2);
});

test("a required column that is missing is said not to be measured, and has no chart", () => {
  const rows = scannedMuscat("reading").map((row) => row.slice(0, -1));
  const sheet = statisticsSheet(assessRows(rows), english);
  expect(block(sheet, "Service recipient").map(([cell]) => cell)).toContain(
    "Not measured: the sheet has no such column.",
  );
  expect(sheet.charts?.some(({ title }) => title === "Service recipient")).toBe(false);
});

test("in Arabic; an inventory without services has a heading alone", () => {
  const sheet = statisticsSheet(assessRows([header]), arabic);
  expect(sheet.name).toBe("الإحصاءات - الخدمات");
  expect(sheet.charts).toEqual([]);
  expect(sheet.rows.filter(({ style }) => style === "header")).toEqual([]);
});

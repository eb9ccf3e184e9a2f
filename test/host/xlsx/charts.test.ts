import { unzipSync } from "fflate";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import type { DescribedChart, DescribedSheet, DescribedWorkbook } from "../../../src/report/describedWorkbook";
import { descendants, xmlTree } from "../../house/manifest/xmlTree";
import { hucreCharts } from "./hucreCharts";

const column = (index: number) => ({ firstRow: 2, lastRow: 4, firstColumn: index, lastColumn: index });
const chart: DescribedChart = {
  title: "طبيعة <الخدمة> & \u2066غيرها\u2069",
  kind: "bars",
  categories: column(0),
  series: [
    { name: "النسبة", values: column(1) },
    { name: "المنشور", values: column(2) },
  ],
  format: "share",
  maximum: 1,
  place: { firstRow: 1, lastRow: 10, firstColumn: 4, lastColumn: 9 },
};

function sheet(name: string, more: Partial<DescribedSheet> = {}): DescribedSheet {
  return {
    name,
    columns: [{ width: 20 }, { width: 10, format: "share" }, { width: 10, format: "share" }],
    rows: [
      { style: "header", cells: ["الإجابة", "النسبة", "المنشور"] },
      { style: "body", cells: ["تفاعلية", 0.5, 0.6] },
      { style: "body", cells: ["معلوماتية", { formula: "=B2/2", result: 0.25 }, null] },
      { style: "body", cells: ["أخرى", { formula: '=JAHIZ.STAGESCORE("presence",B2:B3)', result: 0.1 }, 0] },
    ],
    ...more,
  };
}

const workbook: DescribedWorkbook = {
  rightToLeft: true,
  sheets: [
    sheet("بلا رسم"),
    sheet("Ali's 1st", {
      charts: [chart, { ...chart, title: "ثان", name: "Jahiz", kind: "columns", maximum: undefined }],
    }),
    sheet("بملاحظات", {
      charts: [{ ...chart, kind: "lines", series: chart.series.slice(0, 1), format: "whole" }],
      notes: [{ row: 1, column: 0, text: "ملاحظة" }],
    }),
  ],
};

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
const textOf = (path: string) => new TextDecoder().decode(parts[path]);

beforeAll(async () => {
  bytes = await writeWorkbook(workbook);
  parts = unzipSync(bytes);
});

test("another reader finds every chart, on its sheet, over its cells", () => {
  const sheets = hucreCharts(bytes);
  expect(sheets.map(({ length }) => length)).toEqual([0, 2, 1]);
  const [first, second] = sheets[1] ?? [];
  expect(first).toMatchObject({
    kinds: ["bar"],
    title: "طبيعة <الخدمة> & \u200Eغيرها\u200E",
    altText: "طبيعة <الخدمة> & \u200Eغيرها\u200E",
    anchor: { from: { row: 0, col: 4 }, to: { row: 10, col: 10 } },
    axes: { y: { scale: { min: 0, max: 1 } } },
    series: [
      { name: "النسبة", valuesRef: "'Ali''s 1st'!$B$2:$B$4", categoriesRef: "'Ali''s 1st'!$A$2:$A$4" },
      { name: "المنشور", valuesRef: "'Ali''s 1st'!$C$2:$C$4" },
    ],
  });
  expect(second?.kinds).toEqual(["bar"]);
  expect(second?.axes?.y?.scale?.max).toBeUndefined();
  expect(sheets[2]?.[0]).toMatchObject({ kinds: ["line"], seriesCount: 1 });
});

test("every part is sound XML, named in the list of contents, and every relationship leads somewhere", () => {
  const contents = textOf("[Content_Types].xml");
  const added = Object.keys(parts).filter((path) => /^xl\/(charts|drawings)\/[^_].*\.xml$/.test(path));
  expect(added).toHaveLength(5);
  for (const path of added) {
    expect(xmlTree(textOf(path)).children.length).toBeGreaterThan(0);
    expect(contents).toContain(`PartName="/${path}"`);
  }
  for (const path of Object.keys(parts).filter((name) => name.endsWith(".rels") && name.startsWith("xl/"))) {
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const { attributes } of descendants(xmlTree(textOf(path)), "Relationship")) {
      const target = new URL(attributes["Target"] ?? "", `file:///${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(target);
    }
  }
});

test("a sheet names its drawing before its notes, as the format orders them", () => {
  const order = xmlTree(textOf("xl/worksheets/sheet3.xml")).children.map(({ name }) => name);
  expect(order.indexOf("drawing")).toBeGreaterThan(order.indexOf("pageSetup"));
  expect(order.indexOf("legacyDrawing")).toBe(order.indexOf("drawing") + 1);
  expect(textOf("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
});

test("in a right-to-left workbook bars grow from the right; in another from the left", async () => {
  const orientations = (xml: string) =>
    descendants(xmlTree(xml), "orientation").map(({ attributes }) => attributes["val"]);
  expect(orientations(textOf("xl/charts/chart1.xml"))).toEqual(["maxMin", "maxMin"]);
  expect(orientations(textOf("xl/charts/chart2.xml"))).toEqual(["maxMin", "minMax"]);
  const english = unzipSync(await writeWorkbook({ ...workbook, rightToLeft: false }));
  const xmlOf = (path: string) => new TextDecoder().decode(english[path]);
  expect(orientations(xmlOf("xl/charts/chart1.xml"))).toEqual(["maxMin", "minMax"]);
  expect(orientations(xmlOf("xl/charts/chart2.xml"))).toEqual(["minMax", "minMax"]);
});

test("a cell without a number has no point, so that nothing is drawn as 0", () => {
  const points = descendants(xmlTree(textOf("xl/charts/chart1.xml")), "numCache").map((cache) =>
    descendants(cache, "pt").map(({ attributes, children }) => [attributes["idx"], children[0]?.text]),
  );
  expect(points).toEqual([
    [
      ["0", "0.5"],
      ["1", "0.25"],
      ["2", "0.1"],
    ],
    [
      ["0", "0.6"],
      ["2", "0"],
    ],
  ]);
});

test("ordinary formulas are written with their result; those of the add-in as their result alone", () => {
  const [first] = readFileBytes(bytes).sheets;
  expect(first?.grid.rows.map((row) => row[1])).toEqual(["النسبة", 0.5, 0.25, 0.1]);
  const formulas = descendants(xmlTree(textOf("xl/worksheets/sheet1.xml")), "f").map(({ text }) => text);
  expect(formulas).toEqual(["B2/2"]);
});

test("the same description gives the same bytes", async () => {
  expect(Buffer.compare(await writeWorkbook(workbook), bytes)).toBe(0);
});

test("values below 0 have an axis that reaches them; numbers of close lines stand apart", async () => {
  const lines: DescribedChart = { ...chart, kind: "lines", fromZero: false, maximum: undefined };
  const own = unzipSync(await writeWorkbook({ rightToLeft: false, sheets: [sheet("x", { charts: [lines] })] }));
  const xml = xmlTree(new TextDecoder().decode(own["xl/charts/chart1.xml"]));
  expect(descendants(xml, "min")).toEqual([]);
  expect(descendants(xml, "dLblPos").map(({ attributes }) => attributes["val"])).toEqual(["t", "b"]);
  expect(descendants(xmlTree(textOf("xl/charts/chart1.xml")), "dLblPos")).toEqual([]);
});

import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import type { DescribedSheet } from "../../../../src/report/describedWorkbook";
import { annualWorkbook } from "../../../../src/report/annual/workbook/annualWorkbook";
import { openBook } from "../../../../src/workbench/files/openBook";
import { roundSheet, sampleDocument } from "../sampleDocument";
import { differing, recalculated } from "./recalculated";

const workbook = annualWorkbook(sampleDocument("en"), [roundSheet("en")], "en");
const [cover, summary, ranking] = workbook.sheets as [DescribedSheet, DescribedSheet, DescribedSheet];

function rowOf({ rows }: DescribedSheet, first: string): number {
  const index = rows.findIndex(({ cells }) => cells[0] === first);
  if (index < 0) throw new Error(`No row begins with ${first}`);
  return index + 1;
}

test("a cover, a sheet a part, then the round's sheet under its own name", () => {
  expect(workbook.rightToLeft).toBe(false);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Cover", "Summary", "Institutions (2)", "Institutions"]);
  expect(cover.rows.map(({ cells }) => cells)).toEqual(
    expect.arrayContaining([
      ["Summary", "Summary"],
      ["Highest institutions", "Institutions (2)"],
    ]),
  );
});

test("cells are live formulas with their result, in their own format, and the origin of whole columns stands below", () => {
  const { cells, formats } = summary.rows[rowOf(summary, "Above average") - 1]!;
  expect(cells).toEqual([
    "Above average",
    25,
    { formula: `=COUNTIF('Institutions'!$C$2:$C$50,"Above average")`, result: 38 },
    {
      formula: `=COUNTIF('Institutions'!$C$2:$C$50,"Above average")/COUNTA('Institutions'!$C$2:$C$50)`,
      result: 38 / 49,
    },
    13,
  ]);
  expect(rowOf(summary, "Source (2024, Share 2024): Institutions!C2:C50")).toBeGreaterThan(10);
  expect(ranking.rows[rowOf(ranking, "Rank") - 1]?.cells.slice(-1)).toEqual(["Source: Institutions"]);
  expect(ranking.rows[rowOf(ranking, "Rank")]?.cells.slice(-1)).toEqual(["Score: B2\nLeap: D2"]);
  expect(formats).toEqual([undefined, "whole", "whole", "share", "change"]);
});

test("charts stand over the cells of their tables, below them, and cover no filled row", () => {
  const [chart] = summary.charts ?? [];
  const first = rowOf(summary, "Advanced");
  expect(chart).toMatchObject({
    kind: "columns",
    categories: { firstRow: first, lastRow: first + 4, firstColumn: 0 },
    series: [
      { name: "2023", values: { firstRow: first, firstColumn: 1 } },
      { name: "2024", values: { firstRow: first, firstColumn: 2 } },
    ],
    fromZero: true,
  });
  for (const sheet of workbook.sheets)
    for (const { place } of sheet.charts ?? [])
      expect(sheet.rows.slice(place.firstRow - 1, place.lastRow).flatMap(({ cells }) => cells)).toEqual([]);
});

test("a chart with values below 0 has an axis that may go there", () => {
  expect(ranking.charts?.map(({ fromZero }) => fromZero)).toEqual([false, true]);
});

test.each(["ar", "en"] as const)("%s: our own engine gives the result of every formula", async (language) => {
  const all = await recalculated(annualWorkbook(sampleDocument(language), [roundSheet(language)], language));
  expect(all).toHaveLength(14);
  expect(differing(all)).toEqual([]);
});

test("written to a file: sentences over the whole sheet, formats of single cells, charts", async () => {
  const bytes = await writeWorkbook(workbook);
  const book = openBook(bytes);
  const sheet = book.sheetNamed("Summary")!;
  const row = rowOf(summary, "Above average");
  expect([1, 2, 3, 4].map((column) => sheet.style(row, column).numberFormat)).toEqual([
    "#,##0",
    "#,##0",
    "0%",
    "+#,##0;-#,##0;0",
  ]);
  const merged = sheet.parts.merges.map(({ firstRow, firstColumn, lastColumn }) => [firstRow, firstColumn, lastColumn]);
  const spanning = summary.rows.flatMap(({ spans }, index) =>
    spans ? [[index + 1, 0, summary.columns.length - 1]] : [],
  );
  expect(merged).toEqual(spanning);
  expect(sheet.parts.charts).toHaveLength(1);
  expect(readFileBytes(bytes).sheets.map(({ name }) => name)).toHaveLength(4);
});

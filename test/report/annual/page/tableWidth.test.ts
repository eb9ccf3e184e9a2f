import { annualPage } from "../../../../src/report/annual/page/annualPage";
import { isAcross, tableClasses } from "../../../../src/report/annual/page/tableWidth";
import type { ReportTable } from "../../../../src/report/annual/reportDocument";

const tableOf = (columns: number, rows: number): ReportTable => ({
  id: "t",
  caption: "t",
  columns: Array.from({ length: columns }, (_, index) => ({ title: `${index}`, width: 8 })),
  rows: Array.from({ length: rows }, () => Array<number>(columns).fill(1)),
});

test.each([
  ["a small table stays on one page", 4, 10, false, "table narrow short"],
  ["the column of origins counts", 5, 11, true, "table wide"],
  ["a broad table is printed across the page", 9, 12, false, "table broad across"],
  ["unless it has few rows", 8, 3, true, "table broad short"],
])("%s", (_, columns, rows, hasOrigins, classes) => {
  expect(tableClasses(tableOf(columns, rows), hasOrigins)).toBe(classes);
  expect(isAcross(tableOf(columns, rows), hasOrigins)).toBe(classes.includes("across"));
});

test("a part goes across with its first table, and parts of a report follow each other without white pages", () => {
  const part = (id: string, rows: number) => ({
    id,
    heading: id,
    sheetName: id,
    blocks: [{ kind: "table" as const, table: { ...tableOf(9, rows), id: `of-${id}` } }],
  });
  const report = { title: "t", cover: [], parts: [part("few", 3), part("many", 30)] };
  const page = annualPage(report, { language: "en", digits: "western" });
  expect(page).toContain('<section class="part upright" id="few">');
  expect(page).toContain('<section class="part across" id="many">');
  expect(page).not.toMatch(/[;{}]\s*\.part \{ break-before: page/);
});

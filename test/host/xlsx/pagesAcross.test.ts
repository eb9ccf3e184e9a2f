import { unzipSync } from "fflate";
import { pagesAcross } from "../../../src/host/xlsx/pagesAcross";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import type { DescribedSheet } from "../../../src/report/describedWorkbook";

const columnsOf = (...widths: readonly number[]) => widths.map((width) => ({ width }));

test.each<[string, readonly number[], number]>([
  ["nothing", [], 1],
  ["what is legible on one page", [40, 130, 130], 1],
  ["a little more", [40, 130, 131], 2],
  ["many columns, each page with the first", [40, ...Array<number>(10).fill(100)], 5],
  ["a first column that fills a page", [240, 120, 120], 2],
])("%s", (_, widths, expected) => {
  expect(pagesAcross(columnsOf(...widths))).toBe(expected);
});

test("a wide list repeats its header on every page, and its first column on those beside the first", async () => {
  const cells = ["name", "a", "b"];
  const list = (name: string, ...widths: readonly number[]): DescribedSheet => ({
    name,
    columns: columnsOf(...widths),
    frozenRows: 1,
    rows: [{ style: "header", cells }],
  });
  const sheets = [list("wide", 40, 200, 200), list("narrow", 40, 20, 20)];
  const parts = unzipSync(await writeWorkbook({ rightToLeft: true, sheets }));
  const text = (part: string) => new TextDecoder().decode(parts[part]);
  expect(text("xl/workbook.xml")).toContain(">&apos;wide&apos;!$A:$A,&apos;wide&apos;!$1:$1<");
  expect(text("xl/workbook.xml")).toContain(">&apos;narrow&apos;!$1:$1<");
  expect(text("xl/worksheets/sheet1.xml")).toMatch(/<pageSetup[^>]*fitToWidth="2"[^>]*fitToHeight="0"/);
  expect(text("xl/worksheets/sheet2.xml")).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
});

import fc from "fast-check";
import { unzipSync } from "fflate";
import { pageLayout } from "../../../src/host/xlsx/pageLayout";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import type { DescribedChart, DescribedRow, DescribedSheet } from "../../../src/report/describedWorkbook";

const blank: DescribedRow = { style: "text", cells: [] };
const caption: DescribedRow = { style: "section", cells: ["caption"], spans: true };
const header: DescribedRow = { style: "header", cells: ["a", "b"] };
const body: DescribedRow = { style: "body", cells: ["x", 1] };

/** A table of so many rows, and below it a chart that covers so many; nothing where there are none. */
interface Block {
  readonly table: number;
  readonly chart: number;
}

function sheetOf(blocks: readonly Block[], width: number): DescribedSheet {
  const rows: DescribedRow[] = [];
  const charts: DescribedChart[] = [];
  for (const { table, chart } of blocks) {
    rows.push(caption, header, ...Array<DescribedRow>(table).fill(body), blank);
    if (chart === 0) continue;
    charts.push(chartAt(rows.length + 1, rows.length + chart));
    rows.push(...Array<DescribedRow>(chart + 1).fill(blank));
  }
  return { name: "s", columns: [{ width: width / 2 }, { width: width / 2 }], rows, charts };
}

function chartAt(firstRow: number, lastRow: number): DescribedChart {
  const area = { firstRow: 3, lastRow: 4, firstColumn: 0, lastColumn: 0 };
  const place = { firstRow, lastRow, firstColumn: 0, lastColumn: 1 };
  return { title: "", kind: "bars", categories: area, series: [], format: "whole", place };
}

const blocks = fc.array(
  fc.record({
    table: fc.integer({ min: 1, max: 60 }),
    chart: fc.oneof(fc.constant(0), fc.integer({ min: 8, max: 70 })),
  }),
  { minLength: 1, maxLength: 8 },
);
const width = fc.integer({ min: 60, max: 400 });

/** Both rows stand on one page. */
const isTogether = (breaks: readonly number[], first: number, last: number): boolean =>
  !breaks.some((row) => row >= first && row < last);

test("no break goes through a chart or a short table, or leaves the first or last rows of a long one alone", () => {
  fc.assert(
    fc.property(blocks, width, (of, wide) => {
      const sheet = sheetOf(of, wide);
      const { breaks } = pageLayout(sheet);
      for (const { place } of sheet.charts!) expect(isTogether(breaks, place.firstRow, place.lastRow)).toBe(true);
      sheet.rows.forEach((row, index) => {
        if (row !== caption) return;
        const rest = sheet.rows.slice(index + 2);
        const last = index + 2 + rest.findIndex((each) => each !== body);
        expect(isTogether(breaks, index + 1, index + 3)).toBe(true);
        if (last - index - 2 <= 10) expect(isTogether(breaks, index + 1, last)).toBe(true);
        else expect(isTogether(breaks, last - 1, last)).toBe(true);
      });
    }),
  );
});

/** What Excel has of a page of A4 within its usual margins, in points. */
const a4 = { landscape: { width: 741, height: 487 }, portrait: { width: 494, height: 734 } };

test("every page holds its rows, so that no page ends before its break", () => {
  fc.assert(
    fc.property(blocks, width, (of, wide) => {
      const sheet = sheetOf(of, wide);
      const { breaks, orientation, scale } = pageLayout(sheet);
      const page = a4[orientation];
      const share = scale === undefined ? Math.min(1, page.width / (5.25 * wide)) : scale / 100;
      const ends = [0, ...breaks, sheet.rows.length];
      for (let index = 1; index < ends.length; index++) {
        const rows = sheet.rows.slice(ends[index - 1], ends[index]);
        // A caption is 18 points high, a header 23, and other rows are 15.
        const height = rows.reduce((sum, row) => sum + (row === header ? 23 : row === caption ? 18 : 15), 0);
        expect(share * height).toBeLessThanOrEqual(page.height);
      }
      if (scale !== undefined) expect((5.25 * wide * scale) / 100).toBeLessThanOrEqual(page.width);
    }),
  );
});

test.each<[string, readonly Block[], number, ReturnType<typeof pageLayout>]>([
  ["all on one page", [{ table: 3, chart: 12 }], 100, { orientation: "landscape", breaks: [] }],
  [
    "a chart that would be cut begins a page",
    [{ table: 20, chart: 18 }],
    100,
    { orientation: "landscape", breaks: [23] },
  ],
  ["a tall chart turns the page", [{ table: 2, chart: 40 }], 100, { orientation: "portrait", breaks: [] }],
  [
    "a taller one is printed smaller",
    [{ table: 2, chart: 70 }],
    100,
    { orientation: "portrait", scale: 65, breaks: [5] },
  ],
])("%s", (_, of, wide, expected) => {
  expect(pageLayout(sheetOf(of, wide))).toEqual(expected);
});

test("the file has the breaks, before its drawing; a sheet without charts has none", async () => {
  const withCharts = sheetOf([{ table: 20, chart: 18 }], 100);
  const sheets = [withCharts, { ...withCharts, name: "plain", charts: [] }];
  const parts = unzipSync(await writeWorkbook({ rightToLeft: false, sheets }));
  const [first, second] = [1, 2].map((n) => new TextDecoder().decode(parts[`xl/worksheets/sheet${n}.xml`]));
  expect(first).toMatch(
    /<rowBreaks count="1" manualBreakCount="1"><brk id="23" max="16838" man="1"\/><\/rowBreaks>.*<drawing /,
  );
  expect(first).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
  expect(second).not.toContain("<rowBreaks");
});

import { unzipSync } from "fflate";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import type { DescribedWorkbook } from "../../../src/report/describedWorkbook";

const described: DescribedWorkbook = {
  rightToLeft: true,
  sheets: [
    {
      name: "ورقة",
      columns: [{ width: 20 }, { width: 10, format: "share" }],
      rows: [
        { style: "header", cells: ["الاسم", "النسبة"] },
        { style: "body", cells: ["=1+1", 0.5] },
        { style: "body", cells: ["@cmd", null] },
        { style: "error", cells: ["\u2066a b\u2069 «\u2068ج\u2069»", 1] },
      ],
      frozenRows: 1,
      filterRow: 1,
      dropDowns: [
        {
          column: 0,
          firstRow: 2,
          lastRow: 1001,
          onlyListed: true,
          list: { sheet: "قوائم", column: 0, firstRow: 1, lastRow: 2 },
        },
      ],
      numberBounds: [{ column: 1, firstRow: 2, lastRow: 1001, from: 0, to: 1, refusal: "من 0 إلى 1" }],
      notes: [{ row: 1, column: 0, text: "اسم الخدمة" }],
    },
    {
      name: "قوائم",
      hidden: true,
      columns: [{ width: 10 }],
      rows: [
        { style: "body", cells: ["نعم"] },
        { style: "body", cells: ["لا"] },
      ],
    },
  ],
};

let bytes: Uint8Array;
let sheetXml: string;

beforeAll(async () => {
  bytes = await writeWorkbook(described);
  sheetXml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
});

test("our own reader reads back what was written", () => {
  const [sheet, lists] = readFileBytes(bytes).sheets;
  expect(sheet?.grid.rows).toEqual([["الاسم", "النسبة"], ["=1+1", 0.5], ["@cmd"], ["\u200Ea b\u200E «ج»", 1]]);
  expect(sheet?.facts).toMatchObject({ isRightToLeft: true, visibility: "visible", formulas: [] });
  expect(lists?.facts.visibility).toBe("hidden");
});

test("text that begins like a formula is text, in a cell of the text format", () => {
  expect(sheetXml).not.toContain("<f>");
  const styles = new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"]);
  expect(styles).toContain('numFmtId="49"');
});

test("lists and bounds hold for bounded areas", () => {
  expect(sheetXml).toContain('sqref="A2:A1001"');
  expect(sheetXml).toContain("<formula1>&apos;قوائم&apos;!$A$1:$A$2</formula1>");
  expect(sheetXml).toContain('sqref="B2:B1001"');
});

test("shares are fractions in cells of the format 0%", () => {
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"])).toContain('numFmtId="9"');
});

test("the same description gives the same bytes, whatever the time", async () => {
  jest.useFakeTimers({
    now: new Date(2031, 4, 5),
    doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"],
  });
  const later = await writeWorkbook(described);
  jest.useRealTimers();
  expect(Buffer.compare(later, bytes)).toBe(0);
});

test("a formula with a text longer than Excel takes is written as its result", async () => {
  const formula = (length: number) => ({ formula: `=IF(A1="${"x".repeat(length)}",1,2)`, result: 2 });
  const rows = [{ style: "body" as const, cells: [formula(255), formula(256)] }];
  const columns = [{ width: 9 }, { width: 9 }];
  const written = await writeWorkbook({ rightToLeft: false, sheets: [{ name: "s", columns, rows }] });
  const [{ grid, facts }] = readFileBytes(written).sheets as [ReturnType<typeof readFileBytes>["sheets"][number]];
  expect(grid.rows).toEqual([[2, 2]]);
  expect(facts.formulas).toHaveLength(1);
});

import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import type { DescribedRow, DescribedWorkbook } from "../../../../src/report/describedWorkbook";

const odd = ["=1+1", "-x", "a & b < c > d", "  مسافات  ", "سطر\nآخر", "\u0001هنا", "😀", "٣", ""];
const styles = ["body", "error", "warning", "note"] as const;

function rowAt(index: number): DescribedRow {
  const text = odd[index % odd.length]!;
  return {
    style: styles[index % 4]!,
    cells: [index % 7 === 0 ? null : `${text}`, index + 0.5, index % 5 === 0 ? null : text],
  };
}

function workbookOf(count: number): DescribedWorkbook {
  const columns = [{ width: 20 }, { width: 10, format: "score" as const }, { width: 8, format: "whole" as const }];
  const rows: DescribedRow[] = [
    { style: "header", cells: ["أ", "ب", "ج"] },
    ...Array.from({ length: count }, (_, index) => rowAt(index)),
    { style: "text", cells: ["النهاية"] },
  ];
  const other = { name: "أخرى", columns, rows: rows.slice(0, 3) };
  return {
    rightToLeft: true,
    sheets: [
      { name: "قبل", columns, rows: rows.slice(0, 2) },
      { name: "طويلة", columns, rows, filterRow: 1, frozenRows: 1 },
      other,
    ],
  };
}

const markupOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);

/** The long sheet as another reader has it: looks and heights. */
async function looksOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook.worksheets[1]!;
}

test("a long run of rows is written as a short one is: values, looks, heights", async () => {
  const [short, long] = [await writeWorkbook(workbookOf(40)), await writeWorkbook(workbookOf(3000))];
  const [few, many] = [short, long].map((bytes) => readFileBytes(bytes).sheets[1]!.grid);
  expect(many!.rows).toHaveLength(3002);
  expect(many!.rows.slice(0, 41)).toEqual(few!.rows.slice(0, 41));
  expect([many!.rows.at(-1), many!.rowNumbers[3001]]).toEqual([["النهاية"], 3002]);
  expect(markupOf(long)).toContain('<autoFilter ref="A1:C3002"/>');
  expect(markupOf(long)).toContain('<dimension ref="A1:C3002"/>');
  const [plain, bulk] = [await looksOf(short), await looksOf(long)];
  for (let row = 1; row <= 41; row++) {
    expect(bulk.getRow(row).height).toBe(plain.getRow(row).height);
    for (const column of [1, 2, 3]) expect(bulk.getCell(row, column).style).toEqual(plain.getCell(row, column).style);
  }
});

test("every row of the run holds its own values", async () => {
  const { rows } = readFileBytes(await writeWorkbook(workbookOf(2000))).sheets[1]!.grid;
  for (let index = 0; index < 2000; index++) expect(rows[index + 1]![1]).toBe(index + 0.5);
});

test("what looks like one of Excel's escapes stays the text that it is", async () => {
  const rows = Array.from({ length: 1000 }, (): DescribedRow => ({ style: "body", cells: ["_x0041_"] }));
  const bytes = await writeWorkbook({ rightToLeft: false, sheets: [{ name: "s", columns: [{ width: 9 }], rows }] });
  expect(readFileBytes(bytes).sheets[0]!.grid.rows[999]).toEqual(["_x0041_"]);
});

test("sheets around it stay as they are, and equal descriptions give equal bytes", async () => {
  const bytes = await writeWorkbook(workbookOf(1500));
  const [before, , after] = readFileBytes(bytes).sheets;
  expect(before!.grid.rows[0]).toEqual(["أ", "ب", "ج"]);
  expect(after!.grid.rows).toHaveLength(3);
  expect(Buffer.from(await writeWorkbook(workbookOf(1500))).equals(Buffer.from(bytes))).toBe(true);
});

test("the texts count their uses, those of cells that only stood in for the run left out", async () => {
  const parts = unzipSync(await writeWorkbook(workbookOf(1500)));
  const uses = Object.keys(parts)
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .flatMap((name) => strFromU8(parts[name]!).match(/ t="s"/g) ?? []);
  expect(/ count="(\d+)"/.exec(strFromU8(parts["xl/sharedStrings.xml"]!))?.[1]).toBe(String(uses.length));
});

test("a sheet that ends with its run says that its cells reach to the end", async () => {
  const { sheets, ...rest } = workbookOf(1500);
  const bytes = await writeWorkbook({
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 1401) })),
  });
  expect(markupOf(bytes)).toContain('<dimension ref="A1:C1401"/>');
});

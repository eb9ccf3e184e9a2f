import type { DescribedSheet } from "../../../src/report/describedWorkbook";
import { fileReport } from "../../../src/report/fileReport";
import { resultRows } from "../../../src/report/result/resultRows";
import { resultWorkbook } from "../../../src/report/result/resultWorkbook";
import type { ReportContext } from "../../../src/report/reportContext";
import type { CheckedFile } from "../../../src/report/checkedFile";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { arabic, checkedInventory, english } from "../checkedInventory";

function workbook(context: ReportContext, ...files: CheckedFile[]) {
  return resultWorkbook(
    files.map((file) => resultRows(file, fileReport(file, context), context)),
    context.language,
  );
}

function sheet(sheets: readonly DescribedSheet[], name: string): DescribedSheet {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

const muscat = workbook(english, checkedInventory(scannedMuscat("reading"), "muscat.xlsx"));

test("right to left in Arabic, left to right in English; empty sheets are left out", () => {
  expect(workbook(arabic, checkedInventory(scannedMuscat("reading"))).rightToLeft).toBe(true);
  expect(muscat.rightToLeft).toBe(false);
  expect(muscat.sheets.map(({ name }) => name)).toEqual([
    "Summary",
    "Findings",
    "Proposed repairs",
    "Statistics",
    "Statistics - الخدمات",
  ]);
});

test("every row has a cell for every column", () => {
  for (const { columns, rows } of muscat.sheets.slice(0, 4)) {
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});

test("findings are one row a cell, errors first", () => {
  const { rows } = sheet(muscat.sheets, "Findings");
  expect(rows[0]?.cells.slice(0, 5)).toEqual(["Severity", "Cell", "Column", "Value", "Proposal"]);
  const found = rows.slice(1).map(({ cells }) => cells);
  expect(found.filter(([severity]) => severity === "Error")).toHaveLength(196);
  expect(found.find(([, cell]) => cell === "G2")?.slice(0, 5)).toEqual(["Error", "G2", "تستلزم رسوماً", "У", "لا"]);
  const severities = found.map(([severity]) => severity);
  expect(severities).toEqual([...severities].sort((a, b) => order(a) - order(b)));
});

const order = (severity: unknown) => ["Error", "Warning", "Note"].indexOf(String(severity));

test("shares are fractions, shown as percentages", () => {
  const { columns, rows } = sheet(muscat.sheets, "Statistics");
  const share = rows[0]?.cells.indexOf("Share") ?? -1;
  expect(columns[share]?.format).toBe("share");
  const yes = rows.find(({ cells }) => cells[0] === "Requires a visit" && cells[1] === "Yes")?.cells;
  expect(yes?.slice(2, 4)).toEqual([38, 66]);
  expect(yes?.[share]).toBeCloseTo(38 / 66, 12);
  expect(yes?.[share + 2]).toBeCloseTo(47 / 66, 12);
});

test("a file that was not read stands in the summary with its reason", () => {
  const error = { kind: "emptyFile", message: "The file is empty." };
  const { sheets } = workbook(english, { file: "b.xlsx", assessments: [], skipped: [], error });
  expect(sheets.map(({ name }) => name)).toEqual(["Summary", "Findings"]);
  expect(sheets[0]?.rows[1]?.cells).toEqual(["Not read", null, null, null, null, "The file is empty.", null, "b.xlsx"]);
});

test("a list that is cut says how much is left, and the summary counts all", () => {
  const rows = [header, ...Array.from({ length: 6000 }, (_, index) => ["", ...goodService(`${index}`).slice(1)])];
  const { sheets } = workbook(english, checkedInventory(rows));
  expect(sheet(sheets, "Findings").rows.at(-1)?.cells[0]).toMatch(/^and \d+ more$/);
  expect(sheets[0]?.rows[1]?.cells[2]).toBeGreaterThanOrEqual(6000);
});

test("a few inventories have a sheet with charts each, under names of their own; many have none", () => {
  const charted = (count: number) => {
    const files = Array.from({ length: count }, (_, index) =>
      checkedInventory([header, goodService("أولى"), goodService("ثانية")], `${index}.xlsx`),
    );
    return workbook(english, ...files).sheets.flatMap(({ name, charts }) => (charts ? [name] : []));
  };
  expect(charted(3)).toEqual(["Statistics - الخدمات", "Statistics - الخدمات (2)", "Statistics - الخدمات (3)"]);
  expect(charted(6)).toEqual([]);
});

import { assessSheets, type Sheet } from "../../src/core";
import { checkJson, fileJson } from "../../src/report/checkJson";
import type { CheckedFile } from "../../src/report/checkedFile";
import { fileReport } from "../../src/report/fileReport";
import { fileSection } from "../../src/report/page/fileSection";
import { fileText } from "../../src/report/fileText";
import { resultRows } from "../../src/report/result/resultRows";
import { collectSheets } from "../../src/report/round/collectSheets";
import { sheetOf, type Language, type Row } from "../core/programme/sheetOf";
import { goodService, header, settings, sheetOf as inventoryOf } from "../fixtures/inventories";

const rows: readonly Row[] = [
  ["simplification.year", { period: 2024, value: 481, target: 490 }],
  ["simplification.institution", { detail: "A", period: 2024, value: 300 }],
  ["simplification.institution", { detail: "B", period: 2024, value: 298 }],
  ["impact.satisfaction", { period: 2024, value: 7.5 }],
  ["platform.exchanges", { period: 2024, value: "471,193,222 million", before: "n/a" }],
];

function checked(...sheets: Sheet[]): CheckedFile {
  return { file: "a.xlsx", assessments: assessSheets(sheets, settings), skipped: [], error: null };
}

const textIn = (language: Language, sheet = sheetOf(rows, language)) =>
  fileText(fileReport(checked(sheet), { ...settings, language }), language).replace(/[\u2066-\u2069]/g, "");

test("in words: the verdict, each finding with cell, header, what is wrong and what to do", () => {
  const text = textIn("en");
  expect(text).toContain("Programme sheet, 5 figures");
  expect(text).toContain("2 errors, 1 warning, 0 notes");
  expect(text).toContain(
    "Cells D2:D4, column «Value»: «Simplification: services of the institution in the year»: 2 figures sum to 598, 117 more than the stated total of 481.",
  );
  expect(text).toContain(
    "Cell H6, column «Value before»: «Exchanges over the national integration platform»: «Value before» holds «n/a», which is no number. Enter a number. Until then it counts as not measured.",
  );
});

test("in Arabic, of an Arabic sheet", () => {
  const text = textIn("ar");
  expect(text).toContain("ورقة البرنامج، 5 أرقام");
  expect(text).toContain("الخلايا D2:D4، عمود «القيمة»");
  expect(text).toContain("بزيادة 117 على الإجمالي المذكور 481");
  expect(text).toContain("قابل كليهما بمصدره وصحّح الخطأ منهما.");
});

test("advice names a column as the sheet does, whatever the language of the message", () => {
  const report = fileReport(checked(sheetOf(rows, "ar")), { ...settings, language: "en" });
  expect(fileText(report, "en").replace(/[\u2066-\u2069]/g, "")).toContain("say so in «ملاحظات»");
});

test("the header is the one above the cell, as it stands in the sheet", () => {
  const [item, satisfaction] = [sheetOf([]).grid.rows[0]![0]!, sheetOf([["impact.satisfaction"]]).grid.rows[1]![0]!];
  const grid = inventoryOf([
    [item, "Value", "Unit"],
    [satisfaction, "a lot", null],
    ["Achieved", item, "Unit"],
    ["a few", sheetOf([["platform.providers"]]).grid.rows[1]![0]!, null],
  ]);
  const text = textIn("en", { ...grid, name: "P" });
  expect(text).toContain("Cell B2, column «Value»");
  expect(text).toContain("Cell A4, column «Achieved»");
});

describe("jahiz-check/1", () => {
  const both = checked(inventoryOf([header, goodService("إصدار ترخيص بناء")]), sheetOf(rows));
  const [file] = (JSON.parse([...checkJson([fileJson(both)])].join("")) as { files: { sheets: unknown[] }[] }).files;

  test("an inventory and a programme sheet stand beside each other", () => {
    expect(file).toMatchObject({ verdict: "rejected", sheets: [{ kind: "inventory", verdict: "accepted" }, {}] });
    expect(file!.sheets).toHaveLength(2);
  });

  test("the sheet has the shape of the others, without services, statistics and scores", () => {
    expect(file!.sheets[1]).toMatchObject({
      name: "P",
      kind: "programme",
      verdict: "rejected",
      headerRow: 1,
      columns: { item: "A", detail: "B", value: "D", note: "L" },
      services: 0,
      figures: 5,
      statistics: {},
      scores: {},
    });
  });

  test("a finding has its cell, column, value and proposal, and all its cells", () => {
    const { findings } = file!.sheets[1] as { findings: unknown[] };
    expect(findings).toEqual([
      {
        rule: "spuriousScale",
        severity: "warning",
        cell: "D6",
        field: "value",
        value: "471,193,222 million",
        proposal: 471193222,
        cells: "D6",
      },
      {
        rule: "notNumber",
        severity: "error",
        cell: "H6",
        field: "before",
        value: "n/a",
        proposal: null,
        cells: "H6",
      },
      {
        rule: "listAboveTotal",
        severity: "error",
        cell: "D2",
        field: "value",
        value: 481,
        proposal: null,
        cells: "D2:D4",
      },
    ]);
  });
});

test("the page and the workbook list the same findings", () => {
  const file = checked(sheetOf(rows));
  const context = { ...settings, language: "en" } as const;
  const report = fileReport(file, context);
  const page = fileSection(report, "en").markup;
  for (const said of ["D2:D4", "The list exceeds its total", "Enter a number."]) expect(page).toContain(said);
  const { findings, statistics, scores, charted } = resultRows(file, report, context);
  expect(findings.map(({ cells }) => cells.slice(0, 4))).toEqual([
    ["Error", "H6", "Value before", "n/a"],
    ["Error", "D2:D4", "Value", null],
    ["Warning", "D6", "Value", "471,193,222 million"],
  ]);
  expect([statistics, scores, charted]).toEqual([[], [], []]);
});

test.each<[Language, string]>([
  ["ar", "لم تُعرف فيه إلا ورقة البرنامج"],
  ["en", "The only sheet known in it is a programme sheet"],
])("collecting says that a programme sheet alone is no submission (%s)", (language, sentence) => {
  const file = { path: "a.xlsx", collected: "2024-12-31", seal: "none" } as const;
  const found = collectSheets(file, [sheetOf(rows)], { settings, language, known: [] });
  expect(found).toEqual({ kind: "unread", reason: expect.stringContaining(sentence) as string });
});

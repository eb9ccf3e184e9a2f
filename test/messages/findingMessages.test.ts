import {
  readTable,
  serviceCatalogue,
  type Finding,
  type FindingParameters,
  type Place,
  type RuleId,
} from "../../src/core";
import { findingNames } from "../../src/core/rules/findingNames";
import { findingMessage, type FindingMessage } from "../../src/messages/findingMessages";
import type { MessageLanguage } from "../../src/messages/language";
import { ruleTitles } from "../../src/messages/ruleTitles";
import { shownText } from "../../src/messages/shownText";
import { goodService, header, scannedMuscat, sheetOf } from "../fixtures/inventories";

const languages: readonly MessageLanguage[] = ["ar", "en"];
const table = readTable(sheetOf([header, goodService("طلب علاج")]), serviceCatalogue);

/** Without the marks that only keep directions apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** A finding as one text: "Cell D7, column «…»: what is wrong. What to do." */
function sentenceOf({ where, problem, action }: FindingMessage): string {
  return plain(`${where === "" ? "" : `${where}: `}${problem} ${action}`);
}

const sheet: Place = { kind: "sheet" };
const rows: Place = { kind: "rows", rows: [45] };
const nature: Place = { kind: "cells", field: "nature", column: 1, rows: [7, 8, 9, 20], value: "نفاعليه\u200F" };
const name: Place = { kind: "cells", field: "name", column: 0, rows: [7], value: "طلب علاج\u200F" };
const column: Place = { kind: "column", row: 1, column: 1, field: "nature" };
const area = { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 };
const both = { fields: ["channel", "visit"] };
const values = { field: "nature", values: ["interactive"] };

/** One finding of each rule, and what its message must name. */
const examples: { [R in RuleId]: [Place, FindingParameters[R], ...string[]] } = {
  headerNotFound: [sheet, { found: ["nature"] }, "طبيعة الخدمة"],
  headerAmbiguous: [sheet, { chosen: 1, rivals: [70, 90] }, "1", "70", "90"],
  missingColumn: [sheet, { field: "visit" }, "هل الخدمة تتطلب زيارة مواقع"],
  duplicateColumn: [column, { field: "nature", columns: [1, 5] }, "B", "F"],
  unknownColumn: [column, { header: "اسم المدير" }, "اسم المدير"],
  misspeltHeader: [column, { field: "nature", header: "طبيعه الخدمه" }, "طبيعه الخدمه"],
  columnOrder: [sheet, { moved: ["visit"] }, "هل الخدمة تتطلب زيارة مواقع"],
  noServices: [sheet, {}],
  emptyRow: [rows, {}],
  repeatedHeader: [rows, {}],
  totalRow: [rows, {}],
  wrappedRow: [rows, { of: 44 }, "44"],
  strayRow: [rows, {}],
  shiftedRow: [rows, { by: 1 }],
  requiredBlank: [nature, { field: "nature" }, "معلوماتية"],
  cellError: [nature, { error: "#N/A" }, "#N/A"],
  uncalculatedFormula: [nature, {}],
  formulaValue: [sheet, { areas: [area] }, "B3:B4"],
  notText: [nature, { value: 12, holds: "number" }, "12", "معلوماتية"],
  notYear: [nature, { first: 2000, last: 2040 }, "2000", "2040"],
  valueNotListed: [nature, { field: "nature", nearest: ["interactive"] }, "نفاعليه[U+200F]", "تفاعلية"],
  severalValues: [nature, { field: "nature" }, "معلوماتية"],
  valueForm: [nature, values, "تفاعلية"],
  valueMisread: [nature, values, "تفاعلية"],
  fusedCell: [nature, { ...values, fused: "no" }, "تفاعلية"],
  duplicateRecipient: [nature, values, "تفاعلية"],
  yearForm: [nature, { year: 2024 }, "2024"],
  hiddenCharacters: [
    name,
    {
      marks: [
        { kind: "bidi", codes: ["U+200F"] },
        { kind: "extraSpace", codes: ["U+0020"] },
      ],
    },
    "U+200F",
  ],
  formulaText: [name, { begins: "\t" }, "[U+0009]"],
  duplicateName: [name, { name: "طلب علاج" }, "طلب علاج"],
  nearDuplicateName: [name, { names: ["طلب علاج", "طلب علاح"] }, "طلب علاح"],
  nameTooShort: [name, { letters: 3, min: 5 }, "3", "5"],
  nameTooLong: [name, { letters: 240, max: 200 }, "240", "200"],
  nameNumeric: [name, {}],
  nameCutOff: [name, {}, "طلب علاج"],
  electronicButManual: [nature, both, "قنوات توفير الخدمة الحالية"],
  electronicButNotReady: [nature, both, "قنوات توفير الخدمة الحالية"],
  electronicButInformationOffline: [nature, both, "قنوات توفير الخدمة الحالية"],
  electronicButVisit: [nature, both, "قنوات توفير الخدمة الحالية"],
  traditionalButAutomated: [nature, both, "قنوات توفير الخدمة الحالية"],
  employeesPayFees: [nature, both, "قنوات توفير الخدمة الحالية"],
  informationalWithFees: [nature, both, "قنوات توفير الخدمة الحالية"],
  digitisedButNotElectronic: [nature, both, "قنوات توفير الخدمة الحالية"],
  inventoryBeside: [column, {}],
  unheadedColumn: [sheet, { columns: [11] }, "L"],
  mergedCells: [sheet, { areas: [area], over: "services" }, "B3:B4"],
  hiddenRows: [rows, { count: 12 }, "12"],
  hiddenColumns: [sheet, { columns: [1, 2] }, "B", "C"],
  filteredRows: [sheet, {}],
  protectedSheet: [sheet, {}],
};

const findings = Object.entries(examples).map(([rule, [place, parameters, ...named]]) => ({
  finding: { rule, severity: "error", place, parameters } as Finding,
  named,
}));

const address = { sheet: "", column: "B1", rows: "45", cells: "B7:B9, B20" };

describe.each(languages)("in %s", (language) => {
  test.each(findings)("$finding.rule names its place and what is wrong", ({ finding, named }) => {
    const names = findingNames(finding, serviceCatalogue, table, language);
    const message = findingMessage(finding, names, language);
    const text = sentenceOf(message);
    expect(text).toContain(finding.place === name ? "A7" : address[finding.place.kind]);
    if (finding.place.kind === "cells" || finding.place.kind === "column")
      expect(text).toContain(header[finding.place.column]);
    for (const one of named) expect(text).toContain(one);
    expect(text).not.toMatch(/undefined|NaN|\[object|\u200F/);
    for (const part of [message.problem, message.action]) expect(part).toMatch(/[^ ]\.$/);
    expect(message.problem).toMatch(language === "ar" ? /[ء-ي]{3}/ : /[a-z]{3}/);
  });
});

test.each([
  ["ar", "(\u2066B\u2069، \u2066F\u2069)"],
  ["en", "(\u2066B\u2069, \u2066F\u2069)"],
] as const)("in %s columns are listed with its comma", (language, listed) => {
  const [place, parameters] = examples.duplicateColumn;
  const finding = { rule: "duplicateColumn", severity: "error", place, parameters } as Finding;
  const { problem } = findingMessage(finding, findingNames(finding, serviceCatalogue, table, language), language);
  expect(problem).toContain(listed);
});

test.each([
  ["ar", "garbled", "ضاعت الحروف العربية"],
  ["en", "garbled", "letters of this file were lost"],
  ["ar", "turned", "الجدول مقلوب"],
  ["en", "turned", "The table is turned"],
] as const)("in %s a sheet that is %s is told so in place of its header", (language, why, said) => {
  const finding = {
    rule: "headerNotFound",
    severity: "error",
    place: sheet,
    parameters: { found: [], why },
  } as Finding;
  const { problem } = findingMessage(finding, findingNames(finding, serviceCatalogue, table, language), language);
  expect(problem).toContain(said);
});

test.each([
  ["ar", "اجمع الإجابات"],
  ["en", "Join their answers"],
] as const)("in %s the answers of a column that is there more than once are to be kept", (language, kept) => {
  const [place, parameters] = examples.duplicateColumn;
  const finding = { rule: "duplicateColumn", severity: "error", place, parameters } as Finding;
  const { action } = findingMessage(finding, findingNames(finding, serviceCatalogue, table, language), language);
  expect(action).toContain(kept);
  expect(action).not.toMatch(/delete|احذف/i);
});

test("every finding reads differently in the two languages, and so does every title", () => {
  for (const { finding } of findings) {
    const [arabic, english] = languages.map((language) =>
      findingMessage(finding, findingNames(finding, serviceCatalogue, table, language), language),
    );
    expect(arabic?.problem).not.toBe(english?.problem);
    expect(arabic?.action).not.toBe(english?.action);
    expect(ruleTitles.ar[finding.rule]).not.toBe(ruleTitles.en[finding.rule]);
  }
});

test("the proposal stands in the message", () => {
  const finding: Finding = {
    rule: "valueNotListed",
    severity: "error",
    place: nature,
    parameters: { field: "nature", nearest: ["procedural"] },
  };
  for (const language of languages) {
    expect(
      plain(
        findingMessage(finding, findingNames(finding, serviceCatalogue, table, language, "إجرائية"), language).action,
      ),
    ).toContain("«إجرائية»");
  }
});

test("a whole sentence, as it reads", () => {
  const finding: Finding = {
    rule: "valueMisread",
    severity: "error",
    place: { ...nature, rows: [7], value: "K" },
    parameters: { field: "fees", values: ["no"] },
  };
  const sentence = (language: MessageLanguage) =>
    sentenceOf(findingMessage(finding, findingNames(finding, serviceCatalogue, table, language), language));
  expect(sentence("ar")).toBe(
    "الخلية B7، عمود «طبيعة الخدمة»: «K» يبدو خطأً من الماسح الضوئي؛ قُرئ «لا». قارنه بالأصل، ثم اكتب «لا».",
  );
  expect(sentence("en")).toBe(
    "Cell B7, column «طبيعة الخدمة»: «K» looks like a scanner's mistake; it was read as «لا». Compare it with the original, then write «لا».",
  );
});

test("fields and values are called as the sheet would write them", () => {
  const finding: Finding = { rule: "valueForm", severity: "warning", place: nature, parameters: values };
  const english = readTable(
    sheetOf([
      ["Service name", "Nature of service", "Seasonal", "Fees"],
      ["Licence", "interactive", "No", "No"],
    ]),
    serviceCatalogue,
  );
  const names = findingNames(finding, serviceCatalogue, english, "ar");
  expect(names.values("nature", ["interactive", "procedural"])).toBe("Interactive, Procedural");
  expect(names.choices("fees")).toEqual(["Yes", "No"]);
  expect(names.field("visit")).toBe("Requires a visit");
  expect(names.field("unheardOf")).toBe("unheardOf");
});

test("a cell's column is named by its field, wherever a header printed again has put it", () => {
  const visit = { kind: "cells", field: "visit", column: 1, rows: [45], value: null } as const;
  const finding: Finding = { rule: "requiredBlank", severity: "error", place: visit, parameters: { field: "visit" } };
  const shifted = readTable(sheetOf(scannedMuscat("asScanned")), serviceCatalogue);
  expect(findingNames(finding, serviceCatalogue, shifted, "en")).toMatchObject({
    header: "هل الخدمة تتطلب زيارة مواقع",
    cells: "B45",
  });
});

test("on an Arabic sheet whose columns all stand twice fields keep their Arabic names", () => {
  const twice = readTable(
    sheetOf([[...header, ...header], ...[1, 2].map(() => header.map(() => "x"))]),
    serviceCatalogue,
  );
  expect(twice?.fields).toEqual([]);
  const finding: Finding = {
    rule: "duplicateColumn",
    severity: "error",
    place: sheet,
    parameters: { field: "name", columns: [0, 11] },
  };
  expect(findingNames(finding, serviceCatalogue, twice, "en").field("name")).toBe("الاسم العربي");
});

test("a header that the sheet lacks is called by its field", () => {
  const finding: Finding = { rule: "requiredBlank", severity: "error", place: nature, parameters: { field: "nature" } };
  expect(findingNames(finding, serviceCatalogue, undefined, "en").header).toBe("Nature of service");
});

test.each([
  ["نعم\u200F", "نعم[U+200F]"],
  ["\t=1", "[U+0009]=1"],
  [true, "TRUE"],
  [{ error: "#N/A" }, "#N/A"],
  [null, ""],
  ["ا".repeat(60), "ا".repeat(60)],
  ["ا".repeat(50) + "ب".repeat(50), `${"ا".repeat(40)}…${"ب".repeat(19)}`],
  ["😀".repeat(61), `${"😀".repeat(40)}…${"😀".repeat(19)}`],
])("%j is shown as %s", (value, shown) => expect(shownText(value)).toBe(shown));

test.each([
  [1, "في صفوف مخفية خدمة واحدة؛ فُحص ذلك وحُسب."],
  [2, "في صفوف مخفية خدمتان؛ فُحص ذلك وحُسب."],
  [12, "في صفوف مخفية 12 خدمة؛ فُحص ذلك وحُسب."],
])("%s services in hidden rows", (count, said) => {
  const finding = { rule: "hiddenRows", severity: "note", place: rows, parameters: { count } } as Finding;
  const { problem } = findingMessage(finding, findingNames(finding, serviceCatalogue, table, "ar"), "ar");
  expect(plain(problem)).toBe(said);
});

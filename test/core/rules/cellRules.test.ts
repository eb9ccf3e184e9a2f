import type { CellValue } from "../../../src/core/rows/sheet";
import type { RuleId } from "../../../src/core/rules/finding";
import { header } from "../../fixtures/inventories";
import { found, serviceWith, withService } from "./findingsIn";

const column = {
  name: 0,
  nature: 1,
  seasonal: 2,
  channel: 3,
  automation: 4,
  fees: 6,
  visit: 8,
  strategicValue: 9,
  recipient: 10,
};
const long = "خدمة ".repeat(60);

/** The cell D-like of the first service, and what the rule says of it; undefined where it must be silent. */
const cases: [RuleId, keyof typeof column, CellValue, object | undefined][] = [
  ["requiredBlank", "fees", null, { field: "fees" }],
  ["requiredBlank", "fees", " \u00A0 ", { field: "fees" }],
  ["requiredBlank", "fees", "لا", undefined],
  ["cellError", "fees", { error: "#N/A" }, { error: "#N/A" }],
  ["cellError", "name", { error: "#REF!" }, { error: "#REF!" }],
  ["cellError", "fees", { error: "uncalculated" }, undefined],
  ["cellError", "name", "#N/A", undefined],
  ["uncalculatedFormula", "visit", { error: "uncalculated" }, {}],
  ["uncalculatedFormula", "visit", { error: "#N/A" }, undefined],
  ["notText", "nature", 3, { value: 3, holds: "number" }],
  ["notText", "nature", true, { value: true, holds: "boolean" }],
  ["notText", "nature", "2024-05-01", { value: "2024-05-01", holds: "date" }],
  ["notText", "name", "2024-05-01", { value: "2024-05-01", holds: "date" }],
  ["notText", "name", 12, undefined],
  ["notText", "fees", true, undefined],
  ["valueNotListed", "nature", "شيء آخر تماماً", { field: "nature" }],
  ["valueNotListed", "nature", "تفاعلثة", { field: "nature", nearest: ["interactive"] }],
  ["valueNotListed", "recipient", "الأفراد، السياح", { field: "recipient", badPieces: ["السياح"] }],
  ["valueNotListed", "nature", "تفاعلية", undefined],
  ["valueForm", "recipient", "من الحكومة إلى الأفراد", undefined],
  ["valueForm", "recipient", "من الحكومة إلى الأفراد (G2C)", undefined],
  ["valueForm", "recipient", "من الحكومة إلى قطاع الأعمال (G2B)، من الحكومة إلى موظفيها (G2E)", undefined],
  ["valueForm", "recipient", "من الحكومه الى الأفراد (G2C)", { field: "recipient", values: ["G2C"] }],
  ["valueForm", "automation", "آلية بالكامل", { field: "automation", values: ["full"] }],
  ["severalValues", "nature", "تفاعلية، معلوماتية", { field: "nature" }],
  ["severalValues", "recipient", "الأفراد، الشركات", undefined],
  ["valueMisread", "fees", "K", { field: "fees", values: ["no"] }],
  ["valueMisread", "nature", "K", undefined],
  ["valueForm", "fees", " نعم", { field: "fees", values: ["yes"] }],
  ["valueForm", "fees", true, { field: "fees", values: ["yes"] }],
  ["valueForm", "automation", "یدوی", { field: "automation", values: ["manual"] }],
  ["valueForm", "fees", "نعم", undefined],
  ["valueForm", "fees", "K", undefined],
  ["fusedCell", "strategicValue", "خدمة تهم عدد كبير م", { field: "strategicValue", values: ["large"], fused: "no" }],
  ["fusedCell", "strategicValue", "خدمة تهم عدد كبير من المستفيدين", undefined],
  ["duplicateRecipient", "recipient", "الأفراد، الأفراد", { field: "recipient", values: ["G2C"] }],
  ["duplicateRecipient", "recipient", "الأفراد، الشركات", undefined],
  ["formulaText", "name", "=طلب وثيقة", { begins: "=" }],
  ["formulaText", "name", "@طلب وثيقة", { begins: "@" }],
  ["formulaText", "name", "- طلب وثيقة", { begins: "-" }],
  ["formulaText", "name", "\tطلب وثيقة", { begins: "\t" }],
  ["formulaText", "name", "-12.5", undefined],
  ["formulaText", "name", "طلب = وثيقة", undefined],
  ["nameNumeric", "name", 1234, {}],
  ["nameNumeric", "name", "١٢٣ - ٤", {}],
  ["nameNumeric", "name", "؟؟", {}],
  ["nameNumeric", "name", "-", {}],
  ["formulaText", "name", "-", undefined],
  ["nameCutOff", "name", "-", undefined],
  ["nameNumeric", "name", "خدمة ١٢٣", undefined],
  ["nameNumeric", "nature", 3, undefined],
  ["nameTooShort", "name", "بئر", { letters: 3, min: 5 }],
  ["nameTooShort", "name", "ب - ئ - ر - 12345", { letters: 3, min: 5 }],
  ["nameTooShort", "name", "إعارة", undefined],
  ["nameTooShort", "name", "12", undefined],
  ["nameTooLong", "name", long, { letters: 240, max: 200 }],
  ["nameTooLong", "name", `طلب وثيقة ${". ".repeat(200)}`, undefined],
  ["nameCutOff", "name", "طلب الحصول على", {}],
  ["nameCutOff", "name", "طلب الحصول على شهادة (للمرة", {}],
  ["nameCutOff", "name", "طلب الحصول على قرض", undefined],
  ["nameCutOff", "name", "التصديق على استمارة طلب قرض من بنك", undefined],
];

test.each(cases)("%s in %s: %j", (rule, field, value, parameters) => {
  const findings = found(rule, withService(serviceWith({ [column[field]]: value })));
  expect(findings.map((finding) => finding.parameters)).toEqual(parameters === undefined ? [] : [parameters]);
  for (const { place } of findings)
    expect(place).toEqual({ kind: "cells", field, column: column[field], rows: [2], value });
});

test("hiddenCharacters tells the kinds and codes, and only in free text", () => {
  const [finding] = found("hiddenCharacters", withService(serviceWith({ [column.name]: "طلب\u00A0وثيقة\u200F زواج" })));
  expect(finding?.parameters.marks).toEqual([
    { kind: "bidi", codes: ["U+200F"] },
    { kind: "noBreakSpace", codes: ["U+00A0"] },
  ]);
  expect(found("hiddenCharacters", withService(serviceWith({ [column.fees]: "لا\u200F" })))).toEqual([]);
});

const yearCases: [RuleId, CellValue, object | undefined][] = [
  ["notYear", "قريباً", { first: 2000, last: 2040 }],
  ["notYear", 1999, { first: 2000, last: 2040 }],
  ["notYear", true, { first: 2000, last: 2040 }],
  ["notYear", 2024, undefined],
  ["notYear", null, undefined],
  ["yearForm", "٢٠٢٤", { year: 2024 }],
  ["yearForm", "2024-05-01", { year: 2024 }],
  ["yearForm", 2024, undefined],
  ["requiredBlank", null, undefined],
];

test.each(yearCases)("%s in a column of years: %j", (rule, value, parameters) => {
  const rows = withService([...serviceWith({}), value], [...header, "تمت رقمنتها"]);
  expect(found(rule, rows).map((finding) => finding.parameters)).toEqual(parameters === undefined ? [] : [parameters]);
});

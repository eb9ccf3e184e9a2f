import { assessWorkbook, plainFacts, type CellValue, type Sheet } from "../../src/core";
import { goodService, header, settings, sheetOf } from "../fixtures/inventories";

const named = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({ ...sheetOf(rows), name });
const services = ["تجديد بطاقة", "إصدار ترخيص بناء", "طلب قطعة أرض"].map(goodService);
const inventory = named("السيب", [header, ...services]);
const withoutHeader = named("مطرح", services);
const remarks = named("ملاحظات", [["تمت المراجعة"], ["في يناير"]]);
const cover = named("الجهة", [
  ["المؤسسة", "بلدية مسقط"],
  ["فترة البيانات", "2024"],
]);
const hidden = { ...named("قديم", services), facts: { ...plainFacts, visibility: "hidden" } } as const;

test("services under no known header are an error of their own sheet, beside an inventory that has none", () => {
  const { assessments } = assessWorkbook([withoutHeader, inventory], settings)!;
  expect(assessments.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
    ["مطرح", "rejected"],
    ["السيب", "accepted"],
  ]);
  expect(assessments[0]!.findings).toEqual([expect.objectContaining({ rule: "headerNotFound", severity: "error" })]);
});

test("where no header is known, it is the sheet with services that is said to lack it", () => {
  const { assessments } = assessWorkbook([remarks, withoutHeader], settings)!;
  expect(assessments.map(({ sheet }) => sheet)).toEqual(["مطرح"]);
});

test("a table that is turned is told so: its headers stand in a column", () => {
  const turned = header.map((text, column) => [text, ...services.map((row) => row[column] ?? null)]);
  const whyOf = (rows: readonly (readonly CellValue[])[]) =>
    assessWorkbook([named("مقلوب", rows)], settings)!.assessments.flatMap(({ findings }) =>
      findings.map((finding) => ("parameters" in finding ? finding.parameters : {})),
    );
  expect(whyOf(turned)).toMatchObject([{ why: "turned" }]);
  expect(whyOf(turned.slice(0, 2))).toEqual([expect.not.objectContaining({ why: "turned" })]);
  expect(whyOf([["شيء"]])).toEqual([{ found: [] }]);
});

test("sheets that are not assessed, why, and how much stands in those of another kind", () => {
  const { assessments, skipped } = assessWorkbook([cover, inventory, remarks, hidden, named("فارغة", [])], settings)!;
  expect(assessments.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([["السيب", "accepted"]]);
  expect(skipped).toEqual([
    { name: "الجهة", why: "cover" },
    { name: "ملاحظات", why: "notRecognised", rows: 2 },
    { name: "قديم", why: "hidden" },
    { name: "فارغة", why: "notRecognised", rows: 0 },
  ]);
});

describe("a sheet that lists the choices of drop-downs under the columns' own headers", () => {
  const fields = [1, 2, 3, 4].map((column) => header[column]!);
  const choices: CellValue[][] = [
    ["معلوماتية", "نعم", "متاحة إلكترونياً", "آلية"],
    ["تفاعلية", "لا", "تقليدية مطورة", "آلية جزئياً"],
    ["إجرائية", null, "تقليدية غير إلكترونية", "يدوي"],
  ];

  test.each([
    ["without a column of names", [fields, ...choices]],
    ["with one that is empty", [[header[0]!, ...fields], ...choices.map((row) => [null, ...row])]],
  ])("is no inventory beside one: %s", (_, rows) => {
    const { assessments, skipped } = assessWorkbook([inventory, named("القوائم", rows)], settings)!;
    expect(assessments.map(({ sheet }) => sheet)).toEqual(["السيب"]);
    expect(skipped).toEqual([{ name: "القوائم", why: "notRecognised", rows: 4 }]);
  });

  test.each([
    ["an answer stands twice", [fields, ...choices, choices[0]!]],
    ["a service is named", [[header[0]!, ...fields], ...choices.map((row, at) => [services[at]![0]!, ...row])]],
    ["no list is whole", [fields, ...choices.slice(1)]],
  ])("but services are, though their names are missing: %s", (_, rows) => {
    const { assessments } = assessWorkbook([inventory, named("مطرح", rows)], settings)!;
    expect(assessments.map(({ sheet }) => sheet)).toEqual(["السيب", "مطرح"]);
  });

  test("and it is what is said to be wrong where there is nothing else", () => {
    const { assessments } = assessWorkbook([named("القوائم", [fields, ...choices])], settings)!;
    expect(assessments.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([["القوائم", "rejected"]]);
  });
});

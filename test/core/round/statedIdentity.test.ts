import type { CellValue, Sheet } from "../../../src/core";
import { statedIdentity } from "../../../src/core/round/statedIdentity";
import { templateMessages } from "../../../src/messages/templateMessages";
import { sheetOf } from "../../fixtures/inventories";

type Rows = readonly (readonly CellValue[])[];

const cover = (rows: Rows, more: Partial<Sheet> = {}): Sheet => ({ ...sheetOf(rows), name: "الغلاف", ...more });
const filled = (name: CellValue, kind: CellValue, governorate: CellValue, period: CellValue): Rows => [
  ["المؤسسة", name],
  ["نوع المؤسسة", kind],
  ["هل هي محافظة؟", governorate],
  ["فترة البيانات", period],
];
const of = (...sheets: Sheet[]) => statedIdentity("x/وزارة الصحة 2024.xlsx", sheets);
const kinds = (stated: ReturnType<typeof of>) => stated.remarks.map(({ kind, severity }) => `${kind} ${severity}`);

test("a filled cover says all there is, whatever the file is called", () => {
  const stated = of(cover([["عنوان"], [], ...filled("محافظة  مسقط\u200f", "غير خدمية", "نعم", 2024)]));
  expect(stated).toEqual({
    identity: { name: "محافظة مسقط", isService: false, isGovernorate: true, source: "cover" },
    period: "2024",
    hasCover: true,
    remarks: [],
  });
});

test.each(["ar", "en"] as const)("every label and answer of our template is known: %s", (language) => {
  const messages = templateMessages(language);
  for (const [index, isService] of [true, false].entries()) {
    const rows = [
      [messages.institution, "X"],
      [messages.institutionKind, messages.institutionKinds[index]!],
      [messages.governorate, messages.no],
      [messages.period, "2024"],
    ];
    expect(of(cover(rows)).identity).toEqual({ name: "X", isService, isGovernorate: false, source: "cover" });
    expect(of(cover(rows)).remarks).toEqual([]);
  }
});

test("without a cover: the file's name, an institution with services, and both are said", () => {
  const stated = of(sheetOf([["شيء"]]));
  expect(stated.identity).toEqual({ name: "وزارة الصحة", isService: true, isGovernorate: false, source: "fileName" });
  expect(kinds(stated)).toEqual(["nameFromFile note", "kindAssumed note"]);
});

test("an empty template: what it leaves blank is said", () => {
  const stated = of(cover(filled(null, null, null, " ")));
  expect(stated.identity).toEqual({ name: "وزارة الصحة", isService: true, isGovernorate: false, source: "fileName" });
  expect(kinds(stated)).toEqual([
    ...Array.from({ length: 4 }, () => "coverBlank note"),
    "nameFromFile note",
    "kindAssumed note",
  ]);
});

test.each<[string, Rows, string[]]>([
  [
    "a kind that is none",
    filled("أ", "حكومية", "لا", null),
    ["coverUnreadable error", "coverBlank note", "kindAssumed note"],
  ],
  ["a governorate that is neither", filled("أ", "خدمية", "ربما", "1"), ["coverUnreadable warning"]],
  ["a number for a name", filled(7, "خدمية", "لا", "1"), ["coverUnreadable error", "nameFromFile note"]],
  [
    "an error for a name",
    filled({ error: "#N/A" }, "خدمية", "لا", "1"),
    ["coverUnreadable error", "nameFromFile note"],
  ],
  ["an error for a period", filled("أ", "خدمية", "لا", { error: "#REF!" }), ["coverUnreadable warning"]],
  ["two answers", [...filled("أ", "خدمية", "لا", "1"), ["نوع المؤسسة", "غير خدمية"]], ["coverContradictory error"]],
  ["the same answer twice", [...filled("أ", "خدمية", "لا", "1"), ["نوع المؤسسة", "خدميّة"]], []],
  ["a name that says otherwise", filled("محافظة مسقط", "خدمية", "لا", "1"), ["governorateDiffers warning"]],
])("%s", (_, rows, expected) => {
  expect(kinds(of(cover(rows))).sort()).toEqual(expected.sort());
});

test("an answer may stand in its label's cell, after a colon", () => {
  const rows: Rows = [["المؤسسة: وزارة العمل"], ["نوع المؤسسة : غير خدمية"], ["فترة البيانات:", 2024]];
  expect(of(cover(rows))).toEqual({
    identity: { name: "وزارة العمل", isService: false, isGovernorate: false, source: "cover" },
    period: "2024",
    hasCover: true,
    remarks: [],
  });
  expect(kinds(of(cover([["المؤسسة: "], ["نوع المؤسسة: خدمية"]])))).toEqual(["coverBlank note", "nameFromFile note"]);
});

test.each<[boolean | undefined, ...CellValue[]]>([
  [false, "☐ خدمية ☑ غير خدمية"],
  [true, "☒ خدمية   ☐ غير خدمية"],
  [false, "خدمية ☐ / غير خدمية ☑"],
  [false, "[ ] خدمية\n[x] غير خدمية"],
  [true, "(✓) خدمية ( ) غير خدمية"],
  [false, "□ خدمية ■ غير خدمية"],
  [true, "\uf0fe خدمية \uf0a8 غير خدمية"],
  [false, "☑ غير خدمية"],
  [false, "☐ خدمية", "☑ غير خدمية"],
  [false, "☐", "خدمية", "☑", "غير خدمية"],
  [false, "( )", "خدمية", "(x)", "غير خدمية"],
  [true, "☑", "خدمية", null, "☐", "غير خدمية"],
  [undefined, "☑ خدمية ☑ غير خدمية"],
  [undefined, "☐ خدمية ☐ غير خدمية"],
  [undefined, "☐", "خدمية", "☐", "غير خدمية"],
  [undefined, "خدمية ☑ غير خدمية"],
  [undefined, "☑ خدمية غير خدمية"],
])("a form prints the kinds with boxes (%s): %j %j %j %j", (isService, ...answer) => {
  const rows: Rows = [
    ["المؤسسة", "وزارة العمل"],
    ["نوع المؤسسة", ...answer],
    ["هل هي محافظة؟", "نعم ☐ لا ☑"],
    ["فترة البيانات", 2024],
  ];
  const { identity, remarks } = of(cover(rows));
  expect([identity.isService, identity.isGovernorate]).toEqual([isService ?? true, false]);
  expect(remarks.map(({ kind }) => kind)).toEqual(isService === undefined ? ["coverUnreadable", "kindAssumed"] : []);
});

test("a box in a name is no tick", () => {
  const rows: Rows = [["المؤسسة", "هيئة (x)", "ملاحظة"], ...filled(null, "خدمية", "لا", 2024).slice(1)];
  expect(of(cover(rows)).identity.name).toBe("هيئة (x)");
});

test("what only begins as a label does is no answer beside the label itself", () => {
  const asked: Rows = [
    ["المؤسسة", "وزارة العمل"],
    ["نوع المؤسسة", "خدمية"],
    ["بيانات اصطناعية", "نعم"],
  ];
  const rows: Rows = [
    ["SYNTHETIC DATA: no figure here is any institution's own"],
    ["نوع المؤسسة: غير خدمية"],
    ...asked,
  ];
  expect(of(cover(rows))).toEqual(of(cover(asked)));
});

test.each<[CellValue, true | undefined, string[]]>([
  ["نعم", true, []],
  ["Yes", true, []],
  [true, true, []],
  ["لا", undefined, []],
  [null, undefined, ["coverBlank note"]],
  ["ربما", undefined, ["coverUnreadable warning"]],
])("synthetic data: %s", (answer, expected, remarks) => {
  const stated = of(cover([...filled("أ", "خدمية", "لا", "1"), ["بيانات اصطناعية", answer]]));
  expect(stated.isSynthetic).toBe(expected);
  expect(kinds(stated)).toEqual(remarks);
});

test("a sentence on synthetic data above the cover is no answer", () => {
  const rows: Rows = [["بيانات اصطناعية للتجربة"], ...filled("أ", "خدمية", "لا", "1")];
  expect(of(cover(rows)).isSynthetic).toBeUndefined();
});

test("the cover's place is in the remark", () => {
  const [remark] = of(cover(filled("أ", "حكومية", "لا", "1"))).remarks;
  expect(remark).toMatchObject({ sheet: "الغلاف", place: { row: 2, column: 1 }, text: "حكومية" });
});

test("two covers that differ are a contradiction, and the first holds", () => {
  const stated = of(cover(filled("أ", "خدمية", "لا", "1")), cover(filled("ب", "خدمية", "لا", "1")));
  expect(stated.identity.name).toBe("أ");
  expect(kinds(stated)).toEqual(["coverContradictory error"]);
});

test("a hidden cover is not read; one label alone makes no cover", () => {
  const hidden = cover(filled("أ", "خدمية", "لا", "1"));
  expect(of({ ...hidden, facts: { ...hidden.facts, visibility: "hidden" } }).hasCover).toBe(false);
  expect(of(cover([["المؤسسة", "أ"]])).hasCover).toBe(false);
});

test.each([
  ["محافظة مسقط", true],
  ["مُحافظة ظفار", true],
  ["Muscat Governorate", true],
  ["محافظ البنك المركزي", false],
  ["ديوان المحافظة", false],
  ["وزارة الصحة", false],
])("%s is a governorate by its name: %s", (name, is) => {
  expect(of(cover(filled(name, "خدمية", null, "1"))).identity.isGovernorate).toBe(is);
});

test.each<[string, CellValue, string | undefined]>([
  ["an instruction", "اكتب اسم المؤسسة هنا", undefined],
  ["an instruction in English", "Enter the institution's name", undefined],
  ["a choice", "اختر من القائمة", undefined],
  ["brackets", "[the ministry]", undefined],
  ["what stands for nothing", "لا ينطبق", undefined],
  ["the like in English", "N/A", undefined],
  ["a name that begins as a label does", "المؤسسة العامة للمناطق الصناعية", "المؤسسة العامة للمناطق الصناعية"],
  ["a name with brackets", "وزارة النقل (الموانئ)", "وزارة النقل (الموانئ)"],
])("what a form prints is no name: %s", (_, answer, name) => {
  const stated = of(cover(filled(answer, "خدمية", "لا", "2024")));
  expect(stated.identity.name).toBe(name ?? "وزارة الصحة");
  expect(kinds(stated)).toEqual(name === undefined ? ["coverUnreadable error", "nameFromFile note"] : []);
});

test("a name that is given holds beside a cover that nobody filled in", () => {
  const stated = of(cover(filled("اكتب اسم المؤسسة هنا", null, null, null)), cover(filled("أ", "خدمية", "لا", "1")));
  expect(stated.identity.name).toBe("أ");
  expect(kinds(stated)).toEqual([]);
});

test.each<[CellValue, string | null]>([
  [45000, null],
  ["٤٥٠٠٠", null],
  [45292.5, null],
  [true, null],
  ["مثال: 2024", null],
  ["اكتب الفترة", null],
  ["2024-01-01", "2024-01-01"],
  ["1446هـ", "1446هـ"],
  ["12.2024", "12.2024"],
  [2024, "2024"],
])("the period %p: %p", (answer, period) => {
  const stated = of(cover(filled("أ", "خدمية", "لا", answer)));
  expect(stated.period).toBe(period);
  expect(kinds(stated)).toEqual(period === null ? ["coverUnreadable warning"] : []);
});

test("labels may stand side by side, in pairs with their answers", () => {
  const rows: Rows = [
    ["المؤسسة", "وزارة العمل", "نوع المؤسسة", "غير خدمية"],
    ["هل هي محافظة؟", "لا", null, "الفترة", 2024],
  ];
  const stated = of(cover(rows));
  expect(stated.identity).toMatchObject({ name: "وزارة العمل", isService: false, isGovernorate: false });
  expect(stated).toMatchObject({ period: "2024", remarks: [] });
});

test("a label is no answer to the one before it", () => {
  const rows: Rows = [
    ["المؤسسة", null, "نوع المؤسسة", "غير خدمية"],
    ["الفترة", 2024],
    ["اسم المؤسسة", "اسم المؤسسة"],
    ["هل هي محافظة؟", "محافظة"],
  ];
  const stated = of(cover(rows));
  expect(stated.identity).toMatchObject({ name: "وزارة الصحة", isService: false, isGovernorate: true });
  expect(kinds(stated)).toEqual(["coverBlank note", "nameFromFile note", "governorateDiffers warning"]);
});

test("a label in a row of its own, beside none of the cover's, is no part of it", () => {
  const stated = of(
    cover([...filled("وزارة العمل", "خدمية", "لا", 2024), [null, null, null, "المؤسسة", "وزارة أخرى"]]),
  );
  expect(stated.identity).toMatchObject({ name: "وزارة العمل" });
  expect(stated.remarks).toEqual([]);
});

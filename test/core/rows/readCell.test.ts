import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { fieldLookup } from "../../../src/core/rows/fieldLookup";
import { readCell } from "../../../src/core/rows/readCell";
import type { CellValue } from "../../../src/core/rows/sheet";

const lookups = new Map(serviceCatalogue.fields.map((field) => [field.id, fieldLookup(serviceCatalogue, field)]));
const order = serviceCatalogue.fields.map((field) => field.id);

/** Reads a cell as it stands between its columns in the catalogue's order. */
function read(field: string, value: CellValue, language = "ar", disputed: string[] = []) {
  const at = order.indexOf(field);
  const neighbours = [order[at - 1], order[at + 1]].flatMap((id) => lookups.get(id ?? "") ?? []);
  return readCell(value, lookups.get(field)!, {
    language,
    accepted: [language],
    neighbours,
    doubts: { languages: new Set(disputed), onlyMarks: false, loneLetters: false },
    years: serviceCatalogue.rules.years,
  });
}

const certain: [string, CellValue, string[], string][] = [
  ["nature", "تفاعلية", ["interactive"], "canonical"],
  ["nature", "تفاعليه", ["interactive"], "form"],
  ["nature", "نفاعليه", ["interactive"], "misreading"],
  ["nature", "اجرائية", ["procedural"], "form"],
  ["nature", "Interactive", ["interactive"], "form"],
  ["seasonal", "لا", ["no"], "canonical"],
  ["seasonal", " لا ", ["no"], "form"],
  ["seasonal", "\u200fلا", ["no"], "form"],
  ["seasonal", "ﻻ", ["no"], "form"],
  ...["У", "K", "Y", "X", "Х", "צ", "A", "Я", "¥", "К", "Ŋ"].map((text): [string, CellValue, string[], string] => [
    "fees",
    text,
    ["no"],
    "misreading",
  ]),
  ...["✗", "✘", "☒", "×"].map((text): [string, CellValue, string[], string] => ["fees", text, ["no"], "form"]),
  ...["✓", "✔", "☑", "√"].map((text): [string, CellValue, string[], string] => ["fees", text, ["yes"], "form"]),
  ["fees", true, ["yes"], "form"],
  ["fees", false, ["no"], "form"],
  ...["يدوى", "یدوی", "یدو ی", "یدو <i>ی</i>", "ید<i>و ی</i>", "يدو ي", "يـدوي", "يَدوي"].map(
    (text): [string, CellValue, string[], string] => ["automation", text, ["manual"], "form"],
  ),
  ["automation", "آلية جزَّئياً", ["partial"], "form"],
  ["automation", "آلية بالكامل", ["full"], "form"],
  ["channel", "متاحة إلكترونيأ", ["electronic"], "form"],
  ["channel", "تقليدية", ["traditional"], "form"],
  ["channel", "تقليدية عير إلكترونية", ["traditional"], "misreading"],
  ["strategicValue", "خدمة تهم عدد ضغير من المستفيدين", ["small"], "misreading"],
  ["strategicValue", "خدمة تهم عدد كبير ،", ["large"], "fragment"],
  ["strategicValue", "خدمة تهم مجموعة أو المستفيدين", ["sector"], "fragment"],
  ["strategicValue", "نهم عدد كبير من المستفيدين من الحكومة إلى الأفراد", ["large"], "fragment"],
  ["recipient", "نهم عدد كبير من المستفيدين من الحكومة إلى الأفراد", ["G2C"], "fragment"],
  ["recipient", "و قطاع من من الحكومة إلى الأفراد", ["G2C"], "fragment"],
  ["recipient", "من الحكومة إلى الأفر اد", ["G2C"], "form"],
  ["recipient", "الشركات", ["G2B"], "form"],
  ["recipient", "من الحكومة إلى الأفراد, من الحكومة إلى الحكومة", ["G2C", "G2G"], "canonical"],
  ["recipient", "G2C؛ G2E", ["G2C", "G2E"], "form"],
  ["visit", "لا خدمة المستفر", ["no"], "fragment"],
];

test.each(certain)("%s: %j is read as %j (%s)", (field, value, values, manner) => {
  expect(read(field, value)).toEqual({ kind: "read", values, manner, repeated: false });
});

const unreadable: [string, CellValue, object][] = [
  ["channel", ".33 / 3", { why: "notListed" }],
  ["nature", "K", { why: "notListed" }],
  ["nature", "تفاعلة", { why: "notListed", nearest: ["interactive"] }],
  ["eReady", "نعم جزئياً", { why: "notListed", nearest: ["yes"] }],
  ["eReady", "غير متاح", { why: "notListed" }],
  ["automation", "نصف آلية", { why: "notListed" }],
  ["automation", "شبه آلي", { why: "notListed" }],
  ["automation", "ليست آلية", { why: "notListed" }],
  ["automation", "أحياناً يدوي", { why: "notListed" }],
  ["automation", "half automated", { why: "notListed" }],
  ["automation", "آلية ومتابعة", { why: "notListed", nearest: ["full"] }],
  ["fees", "نعم / لا", { why: "severalValues" }],
  ["fees", "×,", { why: "notListed" }],
  ["fees", "(✓)", { why: "notListed" }],
  ["fees", "☐", { why: "notListed" }],
  ["fees", 1, { why: "notText" }],
  ["nature", "2024-05-01", { why: "notText" }],
  ["nature", { error: "#N/A" }, { why: "cellError" }],
  ["name", 12, { why: "notText" }],
  ["recipient", "من الحكومة إلى الأفراد, البلدية", { why: "notListed", badPieces: ["البلدية"] }],
  ["simplified", "نعم", { why: "notYear" }],
  ["simplified", 1850, { why: "notYear" }],
  ["simplified", 2024.5, { why: "notYear" }],
  ["simplified", "2024.5", { why: "notYear" }],
  ["simplified", "2.024", { why: "notYear" }],
  ["simplified", "02024", { why: "notYear" }],
  ["simplified", "-2024", { why: "notYear" }],
  ["simplified", true, { why: "notYear" }],
];

test.each(unreadable)("%s: %j is not read: %j", (field, value, expected) => {
  expect(read(field, value)).toEqual({ kind: "unreadable", ...expected });
});

test.each<[CellValue, string]>([
  [2024, "canonical"],
  ["٢٠٢٤", "form"],
  ["2024م", "form"],
  ["2024 م", "form"],
  ["٢٬٠٢٤", "form"],
  ["2,024", "form"],
  ["2024.0", "form"],
  ["\u200F2024", "form"],
  ["2024-03-01", "form"],
  ["٢٠٢٤-٠٣-٠١", "form"],
])("the year %j is 2024 (%s)", (value, manner) => {
  expect(read("digitised", value)).toEqual({ kind: "year", year: 2024, manner });
});

test.each([null, "", "  ", "\u00a0"])("%j is blank", (value) => {
  expect(read("nature", value)).toEqual({ kind: "blank" });
});

test("Y is yes in an English column, and nobody's guess in an Arabic one that also answers in English", () => {
  expect(read("fees", "Y", "en")).toMatchObject({ kind: "read", values: ["yes"] });
  expect(read("fees", "K", "en")).toMatchObject({ kind: "unreadable" });
  for (const text of ["Y", "N", "Yes"])
    expect(read("fees", text, "ar", ["en"])).toEqual({ kind: "unreadable", why: "notListed" });
});

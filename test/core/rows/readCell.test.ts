import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { fieldLookup, type FieldLookup } from "../../../src/core/rows/fieldLookup";
import { readCell } from "../../../src/core/rows/readCell";
import type { CellValue } from "../../../src/core/rows/sheet";
import { matchingKey } from "../../../src/core/text/matchingKey";

const lookups = new Map(serviceCatalogue.fields.map((field) => [field.id, fieldLookup(serviceCatalogue, field)]));
const order = serviceCatalogue.fields.map((field) => field.id);

/** Reads a cell that its column shares with its neighbours in the catalogue's order. */
function read(field: string, value: CellValue, language = "ar", disputed: string[] = []) {
  const at = order.indexOf(field);
  const neighbours = [order[at - 1], order[at + 1]].flatMap((id) => lookups.get(id ?? "") ?? []);
  return readAmong(neighbours, field, value, language, disputed);
}

/** Reads a cell of a column of its own. */
function readAlone(field: string, value: CellValue) {
  return readAmong([], field, value, "ar", []);
}

function readAmong(neighbours: FieldLookup[], field: string, value: CellValue, language: string, disputed: string[]) {
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
  ...["✗", "✘", "❌", "☒", "×"].map((text): [string, CellValue, string[], string] => ["fees", text, ["no"], "form"]),
  ...["✓", "✔", "✅", "☑", "√"].map((text): [string, CellValue, string[], string] => ["fees", text, ["yes"], "form"]),
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
  ...[
    "الأفراد والأعمال",
    "أفراد و شركات",
    "الأفراد،والشركات",
    "الأفراد + الشركات",
    "G2C & G2B",
    "Individuals and companies",
  ].map((text): [string, CellValue, string[], string] => ["recipient", text, ["G2C", "G2B"], "form"]),
  ["recipient", "الأفراد، الشركات والموظفين", ["G2C", "G2B", "G2E"], "form"],
  ["recipient", "Individuals (G2C)", ["G2C"], "form"],
  ["linkage", "ارتباط داخلي و خارجي", ["both"], "form"],
  ["automation", "مؤتمت", ["full"], "form"],
  ["automation", "غير مؤتمتة", ["manual"], "form"],
  ["strategicValue", "Large number of beneficiaries", ["large"], "form"],
  ["visit", "لا خدمة المستفر", ["no"], "misreading"],
  ["strategicValue", "ي ين خدمة تهم مجموعة أو المستفيدين", ["sector"], "fragment"],
  ["recipient", "من المستفيدين من الحكومة إلى الأفراد", ["G2C"], "fragment"],
  ["fees", "نعم ✓", ["yes"], "fragment"],
  ["fees", "✗ لا", ["no"], "fragment"],
  ["fees", "(نعم).", ["yes"], "form"],
  ["automation", "آلية\u200Cجزئياً", ["partial"], "form"],
  ["automation", "يد\u200Cوي", ["manual"], "form"],
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
  ["automation", "يدوي وآلي", { why: "severalValues" }],
  ["nature", "معلوماتية و تفاعلية", { why: "severalValues" }],
  ["recipient", "الأفراد والسياح", { why: "notListed" }],
  ["automation", "ية", { why: "notListed" }],
  ["fees", "×,", { why: "notListed" }],
  ["fees", "(✓)", { why: "notListed" }],
  ["fees", "☐", { why: "notListed" }],
  ["fees", "نعم؟", { why: "notListed", nearest: ["yes"] }],
  ["fees", "نعم *", { why: "notListed", nearest: ["yes"] }],
  ["fees", "نعم (5 ر.ع)", { why: "notListed", nearest: ["yes"] }],
  ["fees", "لا 10%", { why: "notListed", nearest: ["no"] }],
  ["automation", "½ آلية", { why: "notListed" }],
  ["automation", "آلية 1/2", { why: "notListed" }],
  ["strategicValue", "خدمة تهم عدد كبير / قطاع من المستفيدين", { why: "notListed" }],
  ["recipient", "من الحكومة إلى الأفراد*", { why: "notListed", nearest: ["G2C"] }],
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
  ["simplified", "2024-03-01 إلى 2025", { why: "notYear" }],
  ["simplified", "-2024", { why: "notYear" }],
  ["simplified", true, { why: "notYear" }],
];

/** What may stand beside an answer and say something else, or more: nothing of it is dropped with certainty. */
const remarks = (
  "½|1/2|1|٥|5 ر.ع|10%|*|؟|?|†|~|[ ]|( )|☐|□|❌|+|أقل|كلا|عدا|جداً|تقليدية|تقريباً|م|ين|خدمة|Y|x|X|المستثمرين|" +
  "قطاع|أو قطاع|/ قطاع من المستفيدين|، قطاع|؛ قطاع|يوجد|لا أعلم"
).split("|");

const answers = serviceCatalogue.fields.flatMap((field) =>
  lookups
    .get(field.id)!
    .values.flatMap(({ id, labels }) => Object.values(labels).map((label) => [field.id, id, label])),
);

test.each(answers)("%s: %s is not certain beside a remark (%s)", (field, id, label) => {
  const { byKey } = lookups.get(field)!;
  const saysSame = (text: string) => byKey.get(matchingKey(text))?.some(({ value }) => value === id) ?? false;
  const words = matchingKey(label).split(" ");
  const repeats = (text: string) =>
    matchingKey(text)
      .split(" ")
      .every((word) => words.includes(word));
  const others = remarks.filter((remark) => /[xX]/.test(remark) || !(saysSame(remark) || repeats(remark)));
  const texts = others.flatMap((remark) => [`${label} ${remark}`, `${remark} ${label}`]);
  const read = texts.filter((text) => readAlone(field, text).kind === "read");
  const isListed = (text: string) => saysSame(text) && matchingKey(text) !== matchingKey(label);
  expect(read.filter((text) => !isListed(text))).toEqual([]);
});

test.each([
  ["fees", "yes", "✗ ✘ ☒ × x X K A ¥ ☐"],
  ["fees", "no", "✓ ✔ ☑ √ Y ☐"],
])("%s: %s beside a mark that says another thing is neither read nor proposed", (field, id, marks) => {
  const label = lookups.get(field)!.values.find((value) => value.id === id)!.labels.ar!;
  for (const mark of marks.split(" "))
    for (const text of [`${label} ${mark}`, `${mark} ${label}`])
      expect(readAlone(field, text)).toEqual({ kind: "unreadable", why: "notListed" });
});

test("in a cell of its own, what another column's cell says is no debris", () => {
  const text = "نهم عدد كبير من المستفيدين من الحكومة إلى موظفيها";
  expect(readAlone("strategicValue", text)).toMatchObject({ kind: "unreadable", nearest: ["large"] });
  expect(readAlone("recipient", text)).toMatchObject({ kind: "unreadable" });
});

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
  for (const text of ["Y", "N"])
    expect(read("fees", text, "ar", ["en"])).toEqual({ kind: "unreadable", why: "notListed" });
  expect(read("fees", "Yes", "ar", ["en"])).toMatchObject({ kind: "read", values: ["yes"] });
});

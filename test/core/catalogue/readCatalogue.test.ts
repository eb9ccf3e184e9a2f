import { assessSheet, readUserCatalogue, serviceCatalogue, type Catalogue } from "../../../src/core";
import { catalogueMessage } from "../../../src/messages/catalogueMessages";
import { goodService, header, settings, sheetOf } from "../../fixtures/inventories";

/** The catalogue as a document that a test may spoil. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

const copy = (): Document => JSON.parse(JSON.stringify(serviceCatalogue));

test("the built-in catalogue passes the check a user's own has to pass", () => {
  expect(readUserCatalogue(serviceCatalogue)).toEqual({ catalogue: serviceCatalogue });
});

const broken: [string, string, (catalogue: Document) => void][] = [
  ["wrongFormat", "format", (c) => (c.format = "jahiz-catalogue/2")],
  ["notObject", "rules", (c) => (c.rules = 5)],
  ["notList", "totalWords", (c) => (c.totalWords = "المجموع")],
  ["notText", "fields.0.labels.ar", (c) => (c.fields[0].labels.ar = 3)],
  ["notNumber", "rules.years.first", (c) => (c.rules.years.first = "2000")],
  ["notTrueOrFalse", "fields.1.required", (c) => (c.fields[1].required = "yes")],
  ["missing", "fields.1.kind", (c) => delete c.fields[1].kind],
  ["missing", "fields.1.id", (c) => (c.fields[1].id = " ")],
  ["missing", "fields.1.values.0.labels", (c) => delete c.fields[1].values[0].labels],
  ["unknownKey", "fields.1.values.0.label", (c) => (c.fields[1].values[0].label = {})],
  ["notObject", "fields.1.aliases", (c) => (c.fields[1].aliases = [["نوع"]])],
  ["unknownKey", "fields.1.colour", (c) => (c.fields[1].colour = "red")],
  ["unknownFieldKind", "fields.1.kind", (c) => (c.fields[1].kind = "maybe")],
  ["fieldTwice", "fields.2.id", (c) => (c.fields[2].id = "nature")],
  ["valueTwice", "fields.1.values.1.id", (c) => (c.fields[1].values[1].id = "informational")],
  ["headerTwice", "fields.2.labels.ar", (c) => (c.fields[2].labels.ar = "طبيعه الخدمه")],
  ["spellingTwice", "fields.1.values.1.labels.ar", (c) => (c.fields[1].values[1].labels.ar = "معلوماتيه")],
  ["labelMissing", "fields.1.labels.en", (c) => (c.fields[1].labels.en = " ")],
  ["listMissing", "fields.2.values", (c) => (c.fields[2].values = "maybe")],
  ["listNotWanted", "fields.0.values", (c) => (c.fields[0].values = "yesNo")],
  ["noValues", "fields.1.values", (c) => (c.fields[1].values = [])],
  ["noName", "fields", (c) => (c.fields[0].required = false)],
  ["idReserved", "valueLists.yesNo.0.id", (c) => (c.valueLists.yesNo[0].id = "blank")],
  ["unknownRule", "rules.off.0", (c) => (c.rules.off = ["nameToShort"])],
  ["minimumAboveMaximum", "rules.nameLetters", (c) => (c.rules.nameLetters = { min: 9, max: 3 })],
];

test.each(broken)("%s is found at %s, with a sentence in both languages", (kind, place, spoil) => {
  const catalogue = copy();
  spoil(catalogue);
  const reading = readUserCatalogue(catalogue);
  const problems = "problems" in reading ? reading.problems : [];
  expect(problems).toContainEqual(expect.objectContaining({ kind, place }));
  for (const problem of problems) {
    for (const language of ["ar", "en"] as const) expect(catalogueMessage(problem, language)).toContain(problem.place);
  }
});

test("nothing that is no catalogue is taken for one", () => {
  for (const value of [null, 3, "x", [], {}]) expect(readUserCatalogue(value)).toHaveProperty("problems");
});

test("a new field, a new value and a new language are data only", () => {
  const grown = copy();
  grown.languages.push("fa");
  for (const field of grown.fields) field.labels.fa = `${field.labels.en} (fa)`;
  for (const value of [
    ...grown.valueLists.yesNo,
    ...grown.fields.flatMap((field: Document) => (Array.isArray(field.values) ? field.values : [])),
  ])
    value.labels.fa = `${value.labels.en} (fa)`;
  grown.fields[1].values.push({ id: "proactive", labels: { ar: "استباقية", en: "Proactive", fa: "پیش‌دستانه" } });
  grown.fields.push({
    id: "mobile",
    kind: "oneOf",
    required: true,
    labels: { ar: "متاحة في الهاتف", en: "On mobile", fa: "موبایل" },
    values: "yesNo",
  });
  const reading = readUserCatalogue(grown);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const catalogue: Catalogue = reading.catalogue;
  const rows = [
    [...header, "موبایل"],
    [...goodService("طلب ترخيص"), "K"],
    [...goodService("طلب إجازة"), "No (fa)"],
  ].map((row, at) => (at === 1 ? row.map((cell) => (cell === "تفاعلية" ? "پيش‌دستانه" : cell)) : row));
  const assessment = assessSheet(sheetOf(rows), { ...settings, catalogue });
  const statistics = assessment?.kind === "inventory" ? assessment.statistics : [];
  expect(statistics.find(({ field }) => field === "nature")).toMatchObject({
    counts: expect.arrayContaining([expect.objectContaining({ value: "proactive", count: 1 })]),
  });
  expect(statistics.find(({ field }) => field === "mobile")).toMatchObject({
    unreadable: 1,
    counts: [expect.objectContaining({ count: 0 }), expect.objectContaining({ value: "no", count: 1 })],
  });
});

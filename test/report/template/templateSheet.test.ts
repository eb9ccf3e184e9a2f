import { builtInFrameworks, serviceCatalogue, valuesOf, type Catalogue, type CatalogueValue } from "../../../src/core";
import { listsInRules } from "../../../src/report/template/listsInRules";
import { ListsSheet } from "../../../src/report/template/listsSheet";
import { templateKinds, templateSheet } from "../../../src/report/template/templateSheet";

const languages = ["ar", "en"] as const;
const all = templateKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

test.each(all)("%s in %s: one visible sheet and nothing hidden, in its language's direction", (kind, language) => {
  const { sheets, rightToLeft } = templateSheet(kind, serviceCatalogue, builtInFrameworks, language);
  expect(rightToLeft).toBe(language === "ar");
  expect(sheets.map(({ hidden, frozenRows }) => [hidden === true, frozenRows])).toEqual([[false, 1]]);
});

test.each(languages)("in %s every list stands in its rule, with exactly the field's values", (language) => {
  const [sheet] = templateSheet("inventory", serviceCatalogue, builtInFrameworks, language).sheets;
  const header = sheet?.rows[0]?.cells ?? [];
  for (const { column, list } of sheet?.dropDowns ?? []) {
    const field = serviceCatalogue.fields.find(({ labels }) => labels[language] === header[column])!;
    expect(list).toEqual({ values: valuesOf(serviceCatalogue, field).map(({ labels }) => labels[language]) });
  }
  expect(sheet?.notes).toHaveLength(header.length);
});

const withLongLabels = (values: readonly CatalogueValue[]): readonly CatalogueValue[] =>
  values.map((value) => ({ ...value, labels: { ...value.labels, en: value.id.repeat(30) } }));

test("a catalogue whose list is too long for a rule brings a hidden sheet with that list alone", () => {
  const long: Catalogue = {
    ...serviceCatalogue,
    fields: serviceCatalogue.fields.map((field) =>
      field.id === "channel" ? { ...field, values: withLongLabels(valuesOf(serviceCatalogue, field)) } : field,
    ),
  };
  const { sheets } = templateSheet("inventory", long, builtInFrameworks, "en");
  expect(sheets.map(({ hidden }) => hidden === true)).toEqual([false, true]);
  expect(sheets[1]?.columns).toHaveLength(1);
  const inCells = sheets[0]?.dropDowns?.filter(({ list }) => "sheet" in list);
  expect(inCells).toMatchObject([{ list: { sheet: sheets[1]?.name, column: 0, firstRow: 2, lastRow: 4 } }]);
});

test.each([
  ["up to 255 characters with the commas", ["x".repeat(127), "y".repeat(127)], true],
  ["longer", ["x".repeat(128), "y".repeat(127)], false],
  ["a comma in a value, which would part it in two", ["yes, partly", "no"], false],
  ["an Arabic comma parts nothing", ["نعم، جزئياً", "لا"], true],
] as const)("a list in its rule: %s", (_, values, fits) => {
  const place = listsInRules(new ListsSheet("Lists")).place("Answer", values);
  expect("values" in place).toBe(fits);
});

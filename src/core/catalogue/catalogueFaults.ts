import { matchingKey } from "../text/matchingKey";
import { valuesOf, type ByLanguage, type Catalogue, type CatalogueField, type CatalogueValue } from "./catalogue";
import type { CatalogueProblem } from "./catalogueProblem";

/** What is wrong with the meaning of a catalogue whose form is right: names that clash, labels and lists that lack. */
export function catalogueFaults(catalogue: Catalogue): CatalogueProblem[] {
  return [
    ...repeated(
      catalogue.fields.map(({ id }, at) => ({ key: id, text: id, place: `fields.${at}.id`, owner: `${at}` })),
      "fieldTwice",
    ),
    ...repeated(catalogue.fields.flatMap(headersOf), "headerTwice"),
    ...catalogue.fields.flatMap((field, at) => fieldFaults(catalogue, field, `fields.${at}`)),
    ...Object.entries(catalogue.valueLists).flatMap(([name, values]) =>
      valueFaults(catalogue, values, `valueLists.${name}`),
    ),
    ...(catalogue.fields.some((field) => field.kind === "text" && field.required)
      ? []
      : [{ kind: "noName" as const, place: "fields" }]),
    ...boundFaults(catalogue),
  ];
}

interface Spelled {
  readonly key: string;
  readonly text: string;
  readonly place: string;
  /** Two spellings of one owner do not clash. */
  readonly owner: string;
}

function headersOf(field: CatalogueField, at: number): Spelled[] {
  return namesOf(field.labels, field.aliases, `fields.${at}`);
}

function namesOf(
  labels: ByLanguage<string>,
  aliases: ByLanguage<readonly string[]> | undefined,
  owner: string,
): Spelled[] {
  const spelled = (text: string, place: string): Spelled => ({
    key: matchingKey(text),
    text,
    place: `${owner}.${place}`,
    owner,
  });
  return [
    ...Object.entries(labels).map(([language, text]) => spelled(text, `labels.${language}`)),
    ...Object.entries(aliases ?? {}).flatMap(([language, list]) =>
      list.map((text, index) => spelled(text, `aliases.${language}.${index}`)),
    ),
  ];
}

/** Every spelling that an earlier owner has already. */
function repeated(spellings: readonly Spelled[], kind: CatalogueProblem["kind"]): CatalogueProblem[] {
  const owners = new Map<string, string>();
  return spellings.flatMap(({ key, text, place, owner }) => {
    const first = owners.get(key);
    if (first === undefined) owners.set(key, owner);
    return first === undefined || first === owner ? [] : [{ kind, place, text }];
  });
}

function fieldFaults(catalogue: Catalogue, field: CatalogueField, place: string): CatalogueProblem[] {
  const hasList = field.kind === "oneOf" || field.kind === "anyOf";
  const problems = missingLabels(catalogue, field.labels, place);
  if (!hasList)
    return field.values === undefined ? problems : [...problems, { kind: "listNotWanted", place: `${place}.values` }];
  if (typeof field.values === "string" && !Object.hasOwn(catalogue.valueLists, field.values)) {
    return [...problems, { kind: "listMissing", place: `${place}.values`, text: field.values }];
  }
  if (valuesOf(catalogue, field).length === 0) return [...problems, { kind: "noValues", place: `${place}.values` }];
  return typeof field.values === "string"
    ? problems
    : [...problems, ...valueFaults(catalogue, field.values ?? [], `${place}.values`)];
}

/** Results count blank and unreadable cells beside the values, under these ids. */
const reservedIds = new Set(["blank", "unreadable"]);

function valueFaults(catalogue: Catalogue, values: readonly CatalogueValue[], place: string): CatalogueProblem[] {
  const ids = values.map(({ id }, at) => ({ key: id, text: id, place: `${place}.${at}.id`, owner: `${at}` }));
  return [
    ...repeated(ids, "valueTwice"),
    ...repeated(
      values.flatMap((value, at) => namesOf(value.labels, value.aliases, `${place}.${at}`)),
      "spellingTwice",
    ),
    ...values.flatMap((value, at) => missingLabels(catalogue, value.labels, `${place}.${at}`)),
    ...ids
      .filter(({ text }) => reservedIds.has(text))
      .map(({ text, place: at }) => ({ kind: "idReserved" as const, place: at, text })),
  ];
}

function missingLabels(catalogue: Catalogue, labels: ByLanguage<string>, place: string): CatalogueProblem[] {
  return catalogue.languages
    .filter((language) => matchingKey(labels[language] ?? "") === "")
    .map((language) => ({ kind: "labelMissing", place: `${place}.labels.${language}` }));
}

function boundFaults({ rules }: Catalogue): CatalogueProblem[] {
  const bounds = [
    { low: rules.nameLetters.min, high: rules.nameLetters.max, place: "rules.nameLetters" },
    { low: rules.years.first, high: rules.years.last, place: "rules.years" },
  ];
  return bounds.filter(({ low, high }) => low > high).map(({ place }) => ({ kind: "minimumAboveMaximum", place }));
}

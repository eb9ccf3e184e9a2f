import { matchingKey } from "../text/matchingKey";
import type { ByLanguage, Catalogue, CatalogueField, FieldId, LabelLanguage } from "./catalogue";

/**
 * The catalogue with further headers, given by a user for one workbook: each text stands for the field it is given with.
 * A text that was another field's alias is so no longer; a field's own label, or its id, always means that field. Texts
 * without a letter or digit, and fields that the catalogue does not have, are passed over.
 */
export function withHeaderAliases(catalogue: Catalogue, headers: Readonly<Record<string, FieldId>>): Catalogue {
  const given = Object.entries(headers).map(([text, field]) => ({ text, field, key: matchingKey(text) }));
  const usable = given.filter(({ field, key }) => key !== "" && catalogue.fields.some(({ id }) => id === field));
  if (usable.length === 0) return catalogue;
  const fieldOf = new Map(usable.map(({ key, field }) => [key, field]));
  const fields = catalogue.fields.map((field) => {
    const kept = withoutTaken(field, fieldOf);
    const own = usable.filter((each) => each.field === field.id).map(({ text }) => text);
    return own.reduce((before, text) => withAlias(before, text, languageOf(text, catalogue)), kept);
  });
  return { ...catalogue, fields };
}

function withoutTaken(field: CatalogueField, fieldOf: ReadonlyMap<string, FieldId>): CatalogueField {
  if (!field.aliases) return field;
  const isTaken = (alias: string): boolean => (fieldOf.get(matchingKey(alias)) ?? field.id) !== field.id;
  const aliases: ByLanguage<readonly string[]> = Object.fromEntries(
    Object.entries(field.aliases).map(([language, list]) => [language, list.filter((alias) => !isTaken(alias))]),
  );
  return { ...field, aliases };
}

function withAlias(field: CatalogueField, text: string, language: LabelLanguage): CatalogueField {
  return { ...field, aliases: { ...field.aliases, [language]: [...(field.aliases?.[language] ?? []), text] } };
}

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

/** The catalogue's first language that is written in the text's script, else its first: values are written in the language of their header. */
function languageOf(text: string, { languages, fields }: Catalogue): LabelLanguage {
  const script = arabicLetter.test(text) ? arabicLetter : latinLetter;
  return languages.find((language) => script.test(fields[0]?.labels[language] ?? "")) ?? languages[0] ?? "ar";
}

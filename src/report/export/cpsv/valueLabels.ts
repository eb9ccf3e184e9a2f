import { valuesOf, type Catalogue, type CatalogueField } from "../../../core";
import { languageMap, type LanguageMap } from "./languageMap";

/** The value's own labels; of a year the field's with the year ("Digitised: 2024"); of a text the text. Yes and no stand with their question. */
export function valueLabels(field: CatalogueField, value: string | number, catalogue: Catalogue): LanguageMap {
  const withField = (answer: (language: string) => string) =>
    Object.fromEntries(
      Object.entries(field.labels).map(([language, label]) => [language, `${label}: ${answer(language)}`]),
    );
  if (typeof value === "number") return withField(() => String(value));
  const listed = valuesOf(catalogue, field).find(({ id }) => id === value);
  if (!listed) return languageMap([value], catalogue.languages[0] ?? "ar");
  return typeof field.values === "string" ? withField((language) => listed.labels[language] ?? value) : listed.labels;
}

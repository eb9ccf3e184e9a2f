import {
  labelIn,
  valuesOf,
  type Catalogue,
  type CatalogueField,
  type LabelLanguage,
  type ValueId,
} from "../catalogue/catalogue";

/** Values as the catalogue writes them, several divided by the language's comma. */
export function canonicalText(
  catalogue: Catalogue,
  field: CatalogueField,
  ids: readonly ValueId[],
  language: LabelLanguage,
): string {
  const labels = valuesOf(catalogue, field)
    .filter((value) => ids.includes(value.id))
    .map((value) => labelIn(value.labels, language));
  return labels.join(language === "ar" ? "، " : ", ");
}

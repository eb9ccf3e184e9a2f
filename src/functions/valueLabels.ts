import { labelIn, serviceCatalogue, valuesOf, type CatalogueField } from "../core";
import type { MessageLanguage } from "../messages/language";

/** What a cell of the field may hold, as a sentence lists it: its values' labels, or the years from first to last; nothing for free text. */
export function valueLabels(field: CatalogueField, language: MessageLanguage): string[] {
  const { first, last } = serviceCatalogue.rules.years;
  if (field.kind === "year") return [`${first}–${last}`];
  return valuesOf(serviceCatalogue, field).map(({ labels }) => labelIn(labels, language));
}

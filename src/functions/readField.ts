import { serviceCatalogue, type CatalogueField } from "../core";
import type { MessageLanguage } from "../messages/language";
import { choiceOf, knownName } from "./knownName";

/** The field of the service catalogue that a cell names. */
export function readField(
  given: unknown,
  language: MessageLanguage,
  fields: readonly CatalogueField[] = serviceCatalogue.fields,
): CatalogueField {
  return knownName(
    "field",
    given,
    fields.map((field) => choiceOf(field, field, language)),
  );
}

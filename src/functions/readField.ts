import { serviceCatalogue, type CatalogueField } from "../core";
import type { MessageLanguage } from "../messages/language";
import { choiceOf, knownName } from "./knownName";

/** The field of the service catalogue that a cell names. */
export function readField(given: unknown, language: MessageLanguage): CatalogueField {
  return knownName(
    "field",
    given,
    serviceCatalogue.fields.map((field) => choiceOf(field, field, language)),
  );
}

/** Like `readField`, of the fields whose answers can be counted: all but free text. */
export function readCountedField(given: unknown, language: MessageLanguage): CatalogueField {
  const counted = serviceCatalogue.fields.filter(({ kind }) => kind !== "text");
  return knownName(
    "field",
    given,
    counted.map((field) => choiceOf(field, field, language)),
  );
}

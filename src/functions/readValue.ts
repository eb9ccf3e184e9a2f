import {
  fieldLookup,
  labelIn,
  noDoubts,
  readCell,
  serviceCatalogue,
  valuesOf,
  type CatalogueField,
  type CellValue,
  type Reading,
} from "../core";
import type { MessageLanguage } from "../messages/language";

/** Reads a value for a field as the core reads a cell of a column whose header is in `language`: that language's misreadings hold. */
export function readValue(value: CellValue, field: CatalogueField, language: MessageLanguage): Reading {
  return readCell(value, fieldLookup(serviceCatalogue, field), {
    language,
    neighbours: [],
    doubts: noDoubts,
    years: serviceCatalogue.rules.years,
  });
}

/** The labels of the values a field takes. */
export function valueLabels(field: CatalogueField, language: MessageLanguage): string[] {
  return valuesOf(serviceCatalogue, field).map(({ labels }) => labelIn(labels, language));
}

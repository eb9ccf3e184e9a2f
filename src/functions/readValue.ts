import {
  columnDoubts,
  fieldLookup,
  labelIn,
  noDoubts,
  readCell,
  serviceCatalogue,
  valuesOf,
  type CatalogueField,
  type CellValue,
  type Doubts,
  type Reading,
} from "../core";
import type { MessageLanguage } from "../messages/language";
import { inventoryCell } from "./inventoryCell";
import { matrix } from "./matrix";

/** Reads a value for a field as the core reads a cell of a column whose header is in `language`: that language's misreadings hold. */
export function readValue(
  value: CellValue,
  field: CatalogueField,
  language: MessageLanguage,
  doubts: Doubts = noDoubts,
): Reading {
  return readCell(value, fieldLookup(serviceCatalogue, field), {
    language,
    accepted: [language],
    neighbours: [],
    doubts,
    years: serviceCatalogue.rules.years,
  });
}

/** The doubts about a range's values, taken as one column; a single value is one that tells little. */
export function rangeDoubts(range: unknown, field: CatalogueField, language: MessageLanguage): Doubts {
  return columnDoubts(matrix(range).flat().map(inventoryCell), fieldLookup(serviceCatalogue, field), language);
}

/** The labels of the values a field takes. */
export function valueLabels(field: CatalogueField, language: MessageLanguage): string[] {
  return valuesOf(serviceCatalogue, field).map(({ labels }) => labelIn(labels, language));
}

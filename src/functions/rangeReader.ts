import {
  columnDoubts,
  fieldLookup,
  noDoubts,
  readCell,
  serviceCatalogue,
  spellingsOf,
  type CatalogueField,
  type CellValue,
  type Doubts,
  type Reading,
} from "../core";
import { inventoryCell } from "./inventoryCell";
import { matrix } from "./matrix";

/** Reads a value of a range; `doubts` are the range's own unless others are given. */
export type RangeReader = (value: CellValue, doubts?: Doubts) => Reading;

/**
 * Reads a range's values for a field, as the core reads a column whose header is in the language of its answers: Arabic,
 * unless several values differ and some are answers in English alone, none in Arabic alone. A Y is in neither.
 */
export function rangeReader(range: unknown, field: CatalogueField): RangeReader {
  const lookup = fieldLookup(serviceCatalogue, field);
  const cells = matrix(range).flat().map(inventoryCell);
  const told = cells.map((cell) => [...new Set(spellingsOf(cell, lookup).map(({ language }) => language))].join());
  const inArabic = columnDoubts(cells, lookup, "ar");
  const isEnglish = told.includes("en") && !told.includes("ar") && !inArabic.loneLetters;
  const language = isEnglish ? "en" : "ar";
  const { years } = serviceCatalogue.rules;
  return (value, doubts = isEnglish ? noDoubts : inArabic) =>
    readCell(value, lookup, { language, accepted: [language], neighbours: [], doubts, years });
}

import {
  canonicalText,
  labelIn,
  noDoubts,
  serviceCatalogue,
  tidyText,
  type CatalogueField,
  type Reading,
} from "../core";
import type { FunctionProblem } from "../messages/functionProblem";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { inventoryCell } from "./inventoryCell";
import type { RangeReader } from "./rangeReader";
import { Unanswerable } from "./unanswerable";
import { valueLabels } from "./valueLabels";
import { valueOf } from "./valueOf";

/** The catalogue's own form of a value, where it is certain; text of a free field without what cannot be seen in it. */
export function canonicalAnswer(
  cell: unknown,
  field: CatalogueField,
  language: MessageLanguage,
  read: RangeReader,
): string | number {
  const value = inventoryCell(cell);
  const reading = read(value);
  switch (reading.kind) {
    case "read":
      return canonicalText(serviceCatalogue, field, reading.values, language);
    case "text":
      return tidyText(reading.text);
    case "year":
      return reading.year;
    case "blank":
      return valueOf<never>({ measured: false, reason: { kind: "blank" } });
    case "unreadable":
      throw new Unanswerable(unreadableValue(cellText(cell), reading, read(value, noDoubts), field, language));
  }
}

/** `alone`: what the text is read as where nothing beside it raises a doubt. */
function unreadableValue(
  text: string,
  { nearest, badPieces }: Extract<Reading, { kind: "unreadable" }>,
  alone: Reading,
  field: CatalogueField,
  language: MessageLanguage,
): FunctionProblem {
  const [given, label] = [badPieces?.join() ?? text, labelIn(field.labels, language)];
  if (!nearest) {
    const isDoubtful = alone.kind === "read";
    return { kind: "unlistedValue", given, field: label, isDoubtful, allowed: valueLabels(field, language) };
  }
  const proposal = canonicalText(serviceCatalogue, field, nearest, language);
  return { kind: "likelyValue", given, field: label, proposal };
}

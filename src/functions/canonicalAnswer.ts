import {
  canonicalText,
  isCellError,
  labelIn,
  serviceCatalogue,
  tidyText,
  type CatalogueField,
  type CellValue,
  type Doubts,
} from "../core";
import type { FunctionProblem } from "../messages/functionProblem";
import type { MessageLanguage } from "../messages/language";
import { inventoryCell } from "./inventoryCell";
import { readValue, valueLabels } from "./readValue";
import { Unanswerable } from "./unanswerable";
import { valueOf } from "./valueOf";

/** The catalogue's own form of a value, where it is certain; text of a free field without what cannot be seen in it. */
export function canonicalAnswer(
  cell: unknown,
  field: CatalogueField,
  language: MessageLanguage,
  doubts: Doubts,
): string | number {
  const value = inventoryCell(cell);
  const reading = readValue(value, field, language, doubts);
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
      if (isCellError(value))
        return valueOf<never>({ measured: false, reason: { kind: "cellError", error: value.error } });
      throw new Unanswerable(unreadableValue(value, reading, field, language));
  }
}

function unreadableValue(
  value: Exclude<CellValue, object>,
  reading: Extract<ReturnType<typeof readValue>, { kind: "unreadable" }>,
  field: CatalogueField,
  language: MessageLanguage,
): FunctionProblem {
  const [given, label] = [String(value), labelIn(field.labels, language)];
  if (!reading.nearest) {
    const isDoubtful = readValue(value, field, language).kind === "read";
    return { kind: "unlistedValue", given, field: label, isDoubtful, allowed: valueLabels(field, language) };
  }
  const proposal = canonicalText(serviceCatalogue, field, reading.nearest, language);
  return { kind: "likelyValue", given, field: label, proposal };
}

import { inventoryStatistics, labelIn, serviceCatalogue, valuesOf, type CatalogueField, type Statistic } from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { countedFields } from "./countedFields";
import { inventoryCell } from "./inventoryCell";
import { choiceOf, knownName, type Choice } from "./knownName";
import { readField } from "./readField";
import { readInventory } from "./readInventory";
import { rangeReader } from "./rangeReader";
import { Unanswerable } from "./unanswerable";
import { valueLabels } from "./valueLabels";

/** How many services gave an answer, and that ÷ all services (a fraction of 1), blank and unreadable cells included. */
export interface ServiceCount {
  readonly count: number;
  readonly share: number;
}

/** Counts the services that answer `value` in `field`; also "blank" and "unreadable", for the cells without an answer. */
export function serviceCount(
  inventory: unknown,
  fieldName: unknown,
  value: unknown,
  language: MessageLanguage,
): ServiceCount {
  const field = readField(fieldName, language, countedFields);
  const answer = readAnswer(value, field, language);
  const statistics = inventoryStatistics(readInventory(inventory).table, serviceCatalogue);
  const statistic = measuredStatistic(statistics, field, language);
  const isNone = answer === "blank" || answer === "unreadable";
  const count = isNone ? statistic[answer] : (statistic.counts.find((each) => each.value === answer)?.count ?? 0);
  return { count, share: count / statistic.of };
}

function measuredStatistic(
  statistics: readonly Statistic[],
  field: CatalogueField,
  language: MessageLanguage,
): Statistic & { measured: true } {
  const statistic = statistics.find((each) => each.field === field.id);
  if (statistic?.measured) return statistic;
  const reason = statistic?.reason ?? "columnMissing";
  throw new Unanswerable({ kind: "columnNotMeasured", field: labelIn(field.labels, language), reason });
}

/** The value's id; a year as text; or one of the two words for cells without an answer. What only a scanner writes is no name here. */
function readAnswer(given: unknown, field: CatalogueField, language: MessageLanguage): string {
  const reading = rangeReader(given, field)(inventoryCell(given));
  return reading.kind === "year" ? String(reading.year) : knownName("value", given, answerChoices(field, language));
}

/** The words for cells without an answer agree with «خلية», or stand without its ة. Years are only listed. */
function answerChoices(field: CatalogueField, language: MessageLanguage): readonly Choice<string>[] {
  const values = valuesOf(serviceCatalogue, field).map((value) => choiceOf(value.id, value, language));
  const years = field.kind === "year" ? valueLabels(field, language) : [];
  const words = (["blank", "unreadable"] as const).map((id) => {
    const labels = { ar: functionMessages("ar")[id], en: functionMessages("en")[id] };
    return choiceOf<string>(id, { id, labels, aliases: [labels.ar.replace(/ة$/, "")] }, language);
  });
  return [...values, ...years.map((label) => ({ value: label, label, spellings: [] })), ...words];
}

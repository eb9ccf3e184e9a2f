import {
  inventoryStatistics,
  labelIn,
  serviceCatalogue,
  valuesOf,
  type AnswerCount,
  type CatalogueField,
  type Statistic,
} from "../core";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { readInventory } from "./readInventory";
import { excelError, Unanswerable } from "./unanswerable";

/**
 * Field, answer, count, share, and the lowest and highest share that blank and unreadable cells leave open: a row for
 * each answer, and one each for the blank and the unreadable cells where there are any. A required column that is not
 * measured has one row with the reason; an optional one that is missing has none.
 */
export function statisticsRows(inventory: unknown, language: MessageLanguage): unknown[][] {
  const { table } = readInventory(inventory);
  return inventoryStatistics(table, serviceCatalogue).flatMap((statistic) => {
    const field = serviceCatalogue.fields.find(({ id }) => id === statistic.field);
    return field ? rowsOf(statistic, field, language) : [];
  });
}

function rowsOf(statistic: Statistic, field: CatalogueField, language: MessageLanguage): unknown[][] {
  const label = labelIn(field.labels, language);
  if (!statistic.measured) return unmeasuredRows(statistic.reason, field, label, language);
  const { counts, of } = statistic;
  const answers = counts.map((count) => [
    label,
    answerLabel(count, field, language),
    count.count,
    count.share,
    count.lowest,
    count.highest,
  ]);
  const others = (["blank", "unreadable"] as const)
    .filter((kind) => statistic[kind] > 0)
    .map((kind) => [label, functionMessages(language)[kind], statistic[kind], statistic[kind] / of, "", ""]);
  return [...answers, ...others];
}

function unmeasuredRows(
  reason: Extract<Statistic, { measured: false }>["reason"],
  field: CatalogueField,
  label: string,
  language: MessageLanguage,
): unknown[][] {
  if (reason === "columnMissing" && !field.required) return [];
  const error = excelError(new Unanswerable({ kind: "columnNotMeasured", field: label, reason }), language);
  return [[label, "", error, error, "", ""]];
}

/** A value's label; a year as the number it is. */
function answerLabel({ value }: AnswerCount, field: CatalogueField, language: MessageLanguage): string | number {
  if (field.kind === "year") return Number(value);
  const found = valuesOf(serviceCatalogue, field).find(({ id }) => id === value);
  return found ? labelIn(found.labels, language) : value;
}

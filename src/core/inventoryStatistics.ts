import { valuesOf, type Catalogue, type CatalogueField } from "./catalogue/catalogue";
import type { Reading } from "./rows/reading";
import type { FieldColumn, Table } from "./rows/table";
import { distribution } from "./statistics/distribution";
import type { Statistic } from "./statistics/statistic";
import { tally, type Answer } from "./statistics/tally";
import { yearDistribution } from "./statistics/yearDistribution";

/** The statistics of an inventory: one for each field that has values to count, in the catalogue's order. */
export function inventoryStatistics(table: Table, catalogue: Catalogue): Statistic[] {
  return catalogue.fields.filter((field) => field.kind !== "text").map((field) => statisticOf(field, table, catalogue));
}

function statisticOf(field: CatalogueField, table: Table, catalogue: Catalogue): Statistic {
  if (table.duplicates.some((duplicate) => duplicate.field.id === field.id))
    return { measured: false, field: field.id, reason: "columnTwice" };
  const column = table.fields.find((each) => each.field.id === field.id);
  if (!column) return { measured: false, field: field.id, reason: "columnMissing" };
  const of = table.rowNumbers.length;
  if (of === 0) return { measured: false, field: field.id, reason: "noServices" };
  const counted = tallyOf(column);
  const counts =
    field.kind === "year"
      ? yearDistribution(counted, of)
      : distribution(
          valuesOf(catalogue, field).map((value) => value.id),
          counted,
          of,
        );
  const { blank, unreadable, repaired, answers } = counted;
  return { measured: true, field: field.id, of, counts, blank, unreadable, repaired, answers };
}

function tallyOf(column: FieldColumn): ReturnType<typeof tally> {
  return tally(
    column.cells.map((cell) => answerOf(cell.reading)),
    column.codes,
  );
}

function answerOf(reading: Reading): Answer {
  switch (reading.kind) {
    case "read":
      return { kind: "values", values: reading.values, repaired: reading.manner !== "canonical" };
    case "year":
      return { kind: "values", values: [String(reading.year)], repaired: reading.manner !== "canonical" };
    case "text":
      return { kind: "values", values: [], repaired: false };
    case "blank":
    case "unreadable":
      return { kind: reading.kind };
  }
}

import catalogueJson from "../../../src/core/catalogue/serviceCatalogue.json";
import {
  valuesOf,
  type Catalogue,
  type CatalogueField,
  type FieldId,
  type ValueId,
} from "../../../src/core/catalogue/catalogue";
import type { Reading } from "../../../src/core/rows/reading";
import type { FieldColumn, Table } from "../../../src/core/rows/table";
import type { Statistic } from "../../../src/core/statistics/statistic";

export const catalogue = catalogueJson as unknown as Catalogue;

/** One cell's answer: a value, several, blank (null), or unreadable ("?"). */
export type Answer = ValueId | readonly ValueId[] | null;

/** So many cells of each answer, in the order given. */
export function times(...counts: readonly (readonly [number, Answer])[]): Answer[] {
  return counts.flatMap(([count, answer]) => Array.from({ length: count }, () => answer));
}

/** A table whose services stand in sheet rows 2, 3, …, with its statistics, both made by hand. */
export function inventoryOf(columns: Readonly<Record<FieldId, readonly Answer[]>>): {
  readonly table: Table;
  readonly statistics: readonly Statistic[];
} {
  const entries = Object.entries(columns).map(([id, answers]) => ({
    field: fieldOf(id),
    readings: answers.map(readingOf(fieldOf(id))),
  }));
  const services = Math.max(0, ...entries.map(({ readings }) => readings.length));
  const table: Table = {
    headerRows: [1],
    headers: [],
    fields: entries.map(({ field, readings }, column) => columnOf(field, readings, column)),
    duplicates: [],
    rowNumbers: Uint32Array.from({ length: services }, (_, index) => index + 2),
    oddRows: [],
    shiftedRows: [],
    rivalHeaderRows: [],
  };
  return { table, statistics: entries.map(({ field, readings }) => statisticOf(field, readings)) };
}

function fieldOf(id: FieldId): CatalogueField {
  const field = catalogue.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

function readingOf(field: CatalogueField): (answer: Answer) => Reading {
  return (answer) => {
    if (answer === null) return { kind: "blank" };
    if (answer === "?") return { kind: "unreadable", why: "notListed" };
    if (field.kind === "year") return { kind: "year", year: Number(answer), manner: "canonical" };
    return {
      kind: "read",
      values: typeof answer === "string" ? [answer] : answer,
      manner: "canonical",
      repeated: false,
    };
  };
}

function columnOf(field: CatalogueField, readings: readonly Reading[], column: number): FieldColumn {
  const cells = readings.map((reading) => ({ value: null, column, fused: "no" as const, reading }));
  return { field, language: "ar", column, cells, codes: Uint32Array.from(cells, (_, index) => index) };
}

function statisticOf(field: CatalogueField, readings: readonly Reading[]): Statistic {
  const of = readings.length;
  const answers = readings.flatMap((reading) =>
    reading.kind === "read" ? reading.values : reading.kind === "year" ? [String(reading.year)] : [],
  );
  const values = field.kind === "year" ? [...new Set(answers)] : valuesOf(catalogue, field).map((value) => value.id);
  const counts = values.map((value) => {
    const count = answers.filter((answer) => answer === value).length;
    return { value, count, share: count / of, lowest: 0, highest: 1 };
  });
  const blank = readings.filter((reading) => reading.kind === "blank").length;
  const unreadable = readings.filter((reading) => reading.kind === "unreadable").length;
  return {
    measured: true,
    field: field.id,
    of,
    counts,
    blank,
    unreadable,
    repaired: 0,
    answers: answers.length,
  };
}

import { labelIn } from "../../../core";
import { exportMessages } from "../../../messages/exportMessages";
import { commaOf, type MessageLanguage } from "../../../messages/language";
import type { CsvValue } from "../csv/csvText";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { fieldRows, type MandatoryRow } from "./propertyRows";

/**
 * The table beside the document: each mandatory property with what stands in it and how to add its column, then what
 * became of each other field of the catalogue.
 */
export function propertyTable(
  exported: ExportedCatalogue,
  rows: readonly MandatoryRow[],
  language: MessageLanguage,
): CsvValue[][] {
  const { propertyColumns: titles, obligation, source, howToAdd } = exportMessages(language);
  const header = [
    titles.property,
    titles.term,
    titles.class,
    titles.cardinality,
    titles.obligation,
    titles.columns,
    titles.given,
    titles.of,
    titles.source,
    titles.howToAdd,
  ];
  const mandatory = rows.map(({ property, fields, given, of, source: key }) => [
    property.labels[language],
    property.term,
    property.class,
    property.cardinality,
    obligation.mandatory,
    fields.map(({ labels }) => labelIn(labels, language)).join(commaOf[language]) || null,
    given,
    of,
    source[key],
    property.column && fields.length === 0
      ? howToAdd(labelIn(property.column.labels, language), property.column.id)
      : null,
  ]);
  const others = fieldRows(exported).map(({ field, term, given }) => [
    labelIn(field.labels, language),
    term ?? null,
    term === undefined ? null : "cpsv:PublicService",
    term === undefined ? null : "0..*",
    term === undefined ? null : obligation.optional,
    labelIn(field.labels, language),
    given,
    exported.services.length,
    source[sourceOf(term, given, exported.services.length)],
    null,
  ]);
  return [header, ...[...mandatory, ...others].map((row) => row.map(withoutIsolates))];
}

/** A cell needs no isolates, and whoever copies a field's id must not copy them with it. */
function withoutIsolates(value: CsvValue): CsvValue {
  return typeof value === "string" ? value.replace(/[\u2066-\u2069]/g, "") : value;
}

function sourceOf(term: string | undefined, given: number, of: number) {
  if (term === undefined) return "notCarried";
  return given === of ? "column" : given === 0 ? "lacking" : "partly";
}

import { labelIn, valuesOf, type Catalogue, type CatalogueField } from "../../../core";
import { exportMessages } from "../../../messages/exportMessages";
import { commaOf, type MessageLanguage } from "../../../messages/language";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { catalogueColumns, type CatalogueColumn } from "./catalogueColumns";
import { gapSentence } from "./gapSentence";
import { neutralised } from "./neutralised";

/** A field of a Table Schema; `id`, `titles` and `valueIds` are ours beside the standard's own. */
interface SchemaField {
  readonly name: string;
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly id: string;
  readonly type: "string" | "integer";
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly valueIds?: Readonly<Record<string, string>>;
}

/**
 * Describes the exported CSV as a Tabular Data Resource with a Table Schema (Frictionless): names, types, what is required
 * and which values are allowed, all from the catalogue. `path` is the CSV's name, in the same folder. It states what the
 * catalogue demands, so blank cells of real submissions fail it, as they should.
 */
export function tableSchema(exported: ExportedCatalogue, path: string, language: MessageLanguage) {
  const messages = exportMessages(language);
  const columns = catalogueColumns(exported, language);
  return {
    profile: "tabular-data-resource",
    name: "service-catalogue",
    path,
    title: messages.csvTitle(exported.period),
    description: `${messages.csvDescription} ${gapSentence(exported, language)}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    neutralised: { prefix: "'", pattern: "^'+[=+\\-@\\t\\r]", description: messages.neutralisedRule },
    schema: {
      fields: columns.map((column) => schemaField(column, exported.catalogue, language)),
      missingValues: [""],
      primaryKey: columns.filter(({ id }) => id === "derivedIdentifier").map(({ header }) => neutralised(header)),
    },
  };
}

function schemaField(
  { header, titles, id, field }: CatalogueColumn,
  catalogue: Catalogue,
  language: MessageLanguage,
): SchemaField {
  const named = { name: neutralised(header), title: header, titles, id };
  if (!field) {
    const constraints = { required: true, ...(id === "derivedIdentifier" && { unique: true }) };
    return { ...named, type: id === "row" ? "integer" : "string", constraints };
  }
  const note = field.notes && labelIn(field.notes, language);
  const constraints = { ...(field.required && { required: true }), ...allowed(field, catalogue, language) };
  return {
    ...named,
    type: field.kind === "year" ? "integer" : "string",
    ...(note && { description: note }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(valuesOf(catalogue, field).length > 0 && { valueIds: valueIds(field, catalogue, language) }),
  };
}

/** One of its values; some of them, as the catalogue joins them; a year within the catalogue's bounds. */
function allowed(field: CatalogueField, catalogue: Catalogue, language: MessageLanguage) {
  if (field.kind === "text") return {};
  if (field.kind === "year") return { minimum: catalogue.rules.years.first, maximum: catalogue.rules.years.last };
  const labels = Object.keys(valueIds(field, catalogue, language));
  if (field.kind === "oneOf") return { enum: labels };
  const one = `(${labels.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
  return { pattern: `^${one}(${commaOf[language]}${one})*$` };
}

function valueIds(field: CatalogueField, catalogue: Catalogue, language: MessageLanguage): Record<string, string> {
  return Object.fromEntries(
    valuesOf(catalogue, field).map(({ id, labels }) => [neutralised(labelIn(labels, language)), id]),
  );
}

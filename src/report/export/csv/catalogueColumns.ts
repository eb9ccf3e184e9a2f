import { canonicalText, labelIn, type CatalogueField, type RoundService } from "../../../core";
import { exportMessages } from "../../../messages/exportMessages";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { serviceUrns } from "../identifiers/serviceUrns";
import type { CsvValue } from "./csvText";

/** One column of the exported catalogue. */
export interface CatalogueColumn {
  /** What the file calls it, in its language. */
  readonly header: string;
  /** Its names in both languages. */
  readonly titles: Readonly<Record<string, string>>;
  /** Stable, whatever the language: a field's id, or "institution", "sheet", "row", "derivedIdentifier". */
  readonly id: string;
  /** The catalogue's field; none for what says where a service comes from. */
  readonly field?: CatalogueField;
  readonly valueOf: (service: RoundService, index: number) => CsvValue;
}

/** Whose the service is, the catalogue's fields in their order, where it stands, and its derived identifier. */
export function catalogueColumns(exported: ExportedCatalogue, language: MessageLanguage): readonly CatalogueColumn[] {
  const { catalogue, services } = exported;
  let urns: readonly string[] | undefined;
  const own = (id: string, titleIn: (language: MessageLanguage) => string, valueOf: CatalogueColumn["valueOf"]) => ({
    id,
    header: titleIn(language),
    titles: { ar: titleIn("ar"), en: titleIn("en") },
    valueOf,
  });
  const place = (id: "institution" | "sheet" | "row") => (language: MessageLanguage) =>
    roundMessages(language).serviceColumns[id];
  return [
    own("institution", place("institution"), ({ institution }) => institution),
    ...catalogue.fields.map((field) => ({
      id: field.id,
      header: labelIn(field.labels, language),
      titles: field.labels,
      field,
      valueOf: ({ values }: RoundService) => valueText(exported, field, values[field.id], language),
    })),
    own("sheet", place("sheet"), ({ sheet }) => sheet),
    own("row", place("row"), ({ row }) => row),
    own(
      "derivedIdentifier",
      (language) => exportMessages(language).derivedIdentifier,
      (_, index) => (urns ??= serviceUrns(services))[index] ?? null,
    ),
  ];
}

/** A list's values as the catalogue writes them. */
function valueText(
  { catalogue }: ExportedCatalogue,
  field: CatalogueField,
  value: RoundService["values"][string] | undefined,
  language: MessageLanguage,
): CsvValue {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (field.kind === "text") return [value].flat().join(" ");
  return canonicalText(catalogue, field, [value].flat(), language);
}

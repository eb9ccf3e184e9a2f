import type { CatalogueField } from "../../../core";
import type { PropertySource } from "../../../messages/exportMessages";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { cpsvProfile, type MandatoryProperty } from "./cpsvProfile";
import { textsOf } from "./cpsvDocument";
import { instances } from "./instances";
import type { JsonNode } from "./jsonNode";
import { propertyOf } from "./serviceProperties";

/** A mandatory property: how many instances of its class have it from where. */
export interface MandatoryRow {
  readonly property: MandatoryProperty;
  /** The catalogue's fields that give it. */
  readonly fields: readonly CatalogueField[];
  /** From columns, or from what stands in for them. */
  readonly given: number;
  readonly of: number;
  readonly source: PropertySource;
}

/** What became of a field that gives no mandatory property: its term, or none. */
export interface FieldRow {
  readonly field: CatalogueField;
  readonly term?: string;
  /** Services in which it stands. */
  readonly given: number;
}

/** The mandatory properties of the classes that the document has, in the profile's order. */
export function mandatoryRows(exported: ExportedCatalogue, document: JsonNode): MandatoryRow[] {
  const counts = instances(document);
  return cpsvProfile.mandatory.map((property) => {
    const fields = exported.catalogue.fields.filter(({ id }) => property.fields.includes(id));
    const of = counts.get(property.class) ?? 0;
    const inColumns = exported.services.filter((service) => textsOf(service, property).length > 0).length;
    const source = sourceOf(property, inColumns, of);
    return { property, fields, given: property.otherwise === "leftOut" ? inColumns : of, of, source };
  });
}

function sourceOf({ fields, otherwise }: MandatoryProperty, inColumns: number, of: number): PropertySource {
  if (of === 0) return "noInstance";
  if (fields.length > 0 && inColumns === of) return "column";
  if (inColumns > 0) return "partly";
  return otherwise === "leftOut" ? "lacking" : otherwise;
}

/** Every other field of the catalogue, in its order. */
export function fieldRows({ catalogue, services }: ExportedCatalogue): FieldRow[] {
  const used = new Set(cpsvProfile.mandatory.flatMap(({ fields }) => fields));
  return catalogue.fields
    .filter(({ id }) => !used.has(id))
    .map((field) => ({
      field,
      term: propertyOf(field)?.term,
      given: services.filter(({ values }) => values[field.id] !== undefined).length,
    }));
}

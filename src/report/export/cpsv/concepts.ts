import type { Catalogue, CatalogueField } from "../../../core";
import { derivedUrn } from "../identifiers/derivedUrn";
import type { JsonNode } from "./jsonNode";
import { valueLabels } from "./valueLabels";

/** The values that services have, as concepts: each once, under the field that it answers. */
export interface Concepts {
  /** A reference to the concept of a value: a value id, a year, or a text of the user's own. */
  of(field: CatalogueField, value: string | number): JsonNode;
  /** All concepts that were asked for, and a collection of them for each field. */
  nodes(): readonly JsonNode[];
}

export function conceptsOf(catalogue: Catalogue): Concepts {
  const known = new Map<CatalogueField, Map<string, JsonNode>>();
  return {
    of(field, value) {
      const own = known.get(field) ?? new Map<string, JsonNode>();
      known.set(field, own);
      const key = String(value);
      const node = own.get(key) ?? conceptNode(field, value, catalogue);
      own.set(key, node);
      return { "@id": node["@id"] ?? "" };
    },
    nodes: () =>
      [...known].flatMap(([field, own]) => [
        {
          "@id": derivedUrn("collection", catalogue.id, field.id),
          "@type": "skos:Collection",
          "skos:prefLabel": field.labels,
          "skos:notation": field.id,
          "skos:member": [...own.values()].map((node) => ({ "@id": node["@id"] ?? "" })),
        },
        ...own.values(),
      ]),
  };
}

function conceptNode(field: CatalogueField, value: string | number, catalogue: Catalogue): JsonNode {
  return {
    "@id": derivedUrn("concept", catalogue.id, field.id, String(value)),
    "@type": "skos:Concept",
    "skos:prefLabel": valueLabels(field, value, catalogue),
    "skos:notation": `${field.id}/${value}`,
  };
}

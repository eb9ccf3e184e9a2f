import type { Catalogue, CatalogueField, RoundService } from "../../../core";
import { derivedUrn } from "../identifiers/derivedUrn";
import type { Concepts } from "./concepts";
import { cpsvProfile, type OptionalProperty, type PropertyForm } from "./cpsvProfile";
import type { JsonNode, JsonValue } from "./jsonNode";
import { languageMap } from "./languageMap";
import { valueLabels } from "./valueLabels";

/** A field's value in a service, as a property of the service: nothing where the form cannot hold the value. */
type Form = (field: CatalogueField, value: string | number, service: string) => JsonValue | undefined;

/** xsd:duration; it knows no weeks. */
const duration = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const languageCode = /^[A-Z]{3}$/;

/** What a field becomes in the document; undefined for a text that the profile has no property for. */
export function propertyOf(field: CatalogueField): Pick<OptionalProperty, "term" | "as" | "value"> | undefined {
  const own = cpsvProfile.optional.find((property) => property.field === field.id);
  if (own || field.kind === "text") return own;
  return cpsvProfile.otherLists;
}

/**
 * The optional properties of a service, by term: each field that the profile has a property for, and every other list or
 * year as what the service is classified by. Fees are both: a cost where they are asked, and an answer to the question.
 */
export function serviceProperties(
  { values }: RoundService,
  urn: string,
  catalogue: Catalogue,
  concepts: Concepts,
): JsonNode {
  const forms = formsOf(catalogue, concepts);
  const properties: Record<string, JsonValue[]> = {};
  const add = (term: string, value: JsonValue | undefined) => {
    if (value !== undefined) properties[term] = [...(properties[term] ?? []), value];
  };
  const texts = new Map<string, string[]>();
  for (const field of catalogue.fields) {
    const property = propertyOf(field);
    const value = values[field.id];
    if (!property || value === undefined) continue;
    for (const each of [value].flat()) {
      if (property.as === "text") texts.set(property.term, [...(texts.get(property.term) ?? []), String(each)]);
      else if (property.value === undefined || property.value === each)
        add(property.term, forms[property.as](field, each, urn));
      if (property.as === "cost") add(cpsvProfile.otherLists.term, concepts.of(field, each));
    }
  }
  const keywords = [...texts].map(([term, own]) => [term, languageMap(own, catalogue.languages[0] ?? "ar")]);
  return { ...properties, ...(Object.fromEntries(keywords) as JsonNode) };
}

/** A text is no form of its own: texts are gathered by language. */
function formsOf(catalogue: Catalogue, concepts: Concepts): Readonly<Record<Exclude<PropertyForm, "text">, Form>> {
  const concept: Form = (field, value) => concepts.of(field, value);
  return {
    concept,
    duration: (_, value) => (duration.test(String(value)) ? String(value) : undefined),
    language: (_, value) =>
      languageCode.test(String(value))
        ? { "@id": `${cpsvProfile.languageAuthority}${value}`, "@type": "dct:LinguisticSystem" }
        : undefined,
    channel(field, value, service) {
      const id = derivedUrn("channel", service, String(value));
      return { "@id": id, "@type": "cv:Channel", "dct:identifier": id, "dct:type": concepts.of(field, value) };
    },
    cost(field, _, service) {
      const id = derivedUrn("cost", service);
      return { "@id": id, "@type": "cv:Cost", "dct:identifier": id, "dct:description": field.labels };
    },
    event(field, value) {
      const id = derivedUrn("event", catalogue.id, field.id, String(value));
      const title = valueLabels(field, value, catalogue);
      return { "@id": id, "@type": ["cv:Event", "cv:LifeEvent"], "dct:identifier": id, "dct:title": title };
    },
  };
}

import type { Catalogue, CatalogueField, RoundService } from "../../../core";
import { derivedUrn } from "../identifiers/derivedUrn";
import type { Concepts } from "./concepts";
import { cpsvProfile, type OptionalProperty, type PropertyForm } from "./cpsvProfile";
import type { JsonNode, JsonValue } from "./jsonNode";
import { languageTagged } from "./languageMap";
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
 * Gives the optional properties of a service, by term: each field that the profile has a property for, and every other list
 * or year as what the service is classified by. Fees are both: a cost where they are asked, and an answer to the question.
 */
export function serviceProperties(
  catalogue: Catalogue,
  concepts: Concepts,
): (service: RoundService, urn: string) => JsonNode {
  const forms = formsOf(catalogue, concepts);
  const known = catalogue.fields.flatMap((field) => {
    const property = propertyOf(field);
    return property ? [{ ...property, field }] : [];
  });
  return ({ values }, urn) => {
    const properties: Record<string, JsonValue[]> = {};
    const add = (term: string, value: JsonValue | undefined) => {
      if (value !== undefined) (properties[term] ??= []).push(value);
    };
    for (const { field, term, as, value: wanted } of known)
      for (const each of [values[field.id] ?? []].flat()) {
        if (wanted === undefined || wanted === each) add(term, forms[as](field, each, urn));
        if (as === "cost") add(cpsvProfile.otherLists.term, concepts.of(field, each));
      }
    return properties;
  };
}

function formsOf(catalogue: Catalogue, concepts: Concepts): Readonly<Record<PropertyForm, Form>> {
  const concept: Form = (field, value) => concepts.of(field, value);
  const [language = "ar"] = catalogue.languages;
  return {
    concept,
    text: (_, value) => languageTagged(String(value), language),
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

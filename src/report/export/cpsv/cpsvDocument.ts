import { institutionKey, type Catalogue, type RoundService } from "../../../core";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { derivedUrn } from "../identifiers/derivedUrn";
import { serviceUrns } from "../identifiers/serviceUrns";
import { conceptsOf } from "./concepts";
import { cpsvProfile, type MandatoryProperty } from "./cpsvProfile";
import type { JsonNode } from "./jsonNode";
import { languageMap } from "./languageMap";
import { serviceProperties } from "./serviceProperties";

/**
 * The catalogue as a JSON-LD document of CPSV-AP: the services, the organisations they belong to, and the values of their
 * lists as concepts. What the sheets do not say is left out, never made up; identifiers that nobody issued are derived
 * from names. A property that cannot be read (a duration in words) is left out as well.
 */
export function cpsvDocument({ services, catalogue }: ExportedCatalogue): JsonNode {
  const concepts = conceptsOf(catalogue);
  const urns = serviceUrns(services);
  const organisations = organisationsOf(services);
  const propertiesOf = serviceProperties(catalogue, concepts);
  const described = services.map((service, index) => {
    const urn = urns[index] ?? "";
    const authority = organisations.get(service.institution) ?? "";
    return { ...ownProperties(service, urn, authority, catalogue), ...propertiesOf(service, urn) };
  });
  const { iri, labels } = cpsvProfile.country;
  const country = { "@id": iri, "@type": "dct:Location", "skos:prefLabel": labels };
  return {
    "@context": cpsvProfile.context as JsonNode,
    "@graph": [country, ...organisationNodes(organisations, catalogue), ...concepts.nodes(), ...described],
  };
}

/** The identifier of each organisation, by every spelling of its name. */
function organisationsOf(services: readonly RoundService[]): ReadonlyMap<string, string> {
  const urns = new Map<string, string>();
  for (const { institution } of services)
    if (!urns.has(institution)) urns.set(institution, derivedUrn("organisation", institutionKey(institution)));
  return urns;
}

/** Each organisation once, under the first spelling of its name. */
function organisationNodes(organisations: ReadonlyMap<string, string>, catalogue: Catalogue): JsonNode[] {
  const first = new Map<string, string>();
  for (const [name, urn] of organisations) if (!first.has(urn)) first.set(urn, name);
  return [...first].map(([urn, name]) => {
    const labels = languageMap([name], catalogue.languages[0] ?? "ar");
    return {
      "@id": urn,
      "@type": "cv:PublicOrganisation",
      "skos:prefLabel": labels,
      "dct:title": labels,
      "dct:identifier": urn,
      "dct:spatial": { "@id": cpsvProfile.country.iri },
    };
  });
}

/** The mandatory properties of a service, as far as its columns give them. */
function ownProperties(service: RoundService, urn: string, authority: string, catalogue: Catalogue): JsonNode {
  const [identifier] = textsOf(service, mandatory("identifier"));
  const names = textsOf(service, mandatory("name"));
  const descriptions = textsOf(service, mandatory("description"));
  const language = catalogue.languages[0] ?? "ar";
  return {
    "@id": urn,
    "@type": "cpsv:PublicService",
    "dct:identifier": identifier ?? urn,
    ...(names.length > 0 && { "dct:title": languageMap(names, language) }),
    ...(descriptions.length > 0 && { "dct:description": languageMap(descriptions, language) }),
    "cv:hasCompetentAuthority": { "@id": authority },
  };
}

function mandatory(id: string): MandatoryProperty {
  const found = cpsvProfile.mandatory.find((property) => property.id === id);
  if (!found) throw new Error(`The profile has no property ${id}`);
  return found;
}

/** What the columns of a property hold for a service; blank ones hold nothing. */
export function textsOf({ values }: RoundService, { fields }: MandatoryProperty): string[] {
  return fields.flatMap((id) => {
    const value = values[id];
    return typeof value === "string" && value.trim() !== "" ? [value] : [];
  });
}

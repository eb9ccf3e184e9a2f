import type { CatalogueField } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import profileData from "./cpsvProfile.json";

/**
 * What stands in a mandatory property where no column gives it. `derived`: made from names, the same in every run, and
 * never formally issued. `institution`: whoever handed the sheet in. `assumed`: the same for all. `leftOut`: nothing does.
 */
export type Otherwise = "derived" | "institution" | "assumed" | "leftOut";

/** A property that the profile demands of every instance of a class. */
export interface MandatoryProperty {
  readonly class: string;
  readonly id: string;
  readonly labels: Readonly<Record<MessageLanguage, string>>;
  /** The property as the context abbreviates it ("dct:title"). */
  readonly term: string;
  readonly cardinality: string;
  /** Ids of the catalogue's fields that give it; a catalogue has some of them or none. */
  readonly fields: readonly string[];
  readonly otherwise: Otherwise;
  /** The field to add to a catalogue that has none of `fields`. */
  readonly column?: CatalogueField;
}

/** What becomes of a field's values: a text in its language, a concept with labels, a node of a class. */
export type PropertyForm = "text" | "duration" | "language" | "concept" | "channel" | "cost" | "event";

export interface OptionalProperty {
  readonly field: string;
  readonly term: string;
  readonly as: PropertyForm;
  /** Only this value says anything: a service that asks no fees has no cost. */
  readonly value?: string;
}

/** The application profile of the Core Public Service Vocabulary as far as a catalogue of services can fill it in. */
export interface CpsvProfile {
  readonly name: string;
  readonly source: string;
  readonly country: { readonly iri: string; readonly labels: Readonly<Record<string, string>> };
  /** A language's address is this and its code in the table ("ARA"). */
  readonly languageAuthority: string;
  /** The JSON-LD context, written into each document so that a reader fetches nothing. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly mandatory: readonly MandatoryProperty[];
  readonly optional: readonly OptionalProperty[];
  /** For every other field with values or years. */
  readonly otherLists: { readonly term: string; readonly as: PropertyForm };
}

export const cpsvProfile = profileData as CpsvProfile;

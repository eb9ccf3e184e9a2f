import { ar } from "./ar/export";
import { en } from "./en/export";
import type { MessageLanguage } from "./language";

/** Where a property of the public-service vocabulary comes from: columns of the catalogue give it in all services or in some, something else stands in for it, or nothing does. */
export type PropertySource =
  "column" | "partly" | "derived" | "institution" | "assumed" | "lacking" | "noInstance" | "notCarried";

/** The words of `jahiz export`. `path`, `header` and names are the user's own; `term` and `profile` are the standard's. */
export interface ExportMessages {
  /** The header over the identifiers that are derived from names. */
  readonly derivedIdentifier: string;
  readonly csvTitle: (period: string | null) => string;
  readonly csvDescription: string;
  /** How values that begin like a formula are written, and how to get them back. */
  readonly neutralisedRule: string;
  readonly propertyColumns: Readonly<
    Record<
      "property" | "term" | "class" | "cardinality" | "obligation" | "columns" | "given" | "of" | "source" | "howToAdd",
      string
    >
  >;
  readonly obligation: Readonly<Record<"mandatory" | "optional", string>>;
  /** A sentence in the table: what stands in the property. */
  readonly source: Readonly<Record<PropertySource, string>>;
  /** In the table; `id` is the field's. */
  readonly howToAdd: (header: string, id: string) => string;
  /** Printed: heads the mandatory properties that no column gives; `none` of them in its place where all are given. */
  readonly lackingOf: (profile: string, services: number, institutions: number) => string;
  readonly noneLacking: (profile: string, services: number, institutions: number) => string;
  /** Printed: a property, in how many of its instances something stands, and what. */
  readonly propertyLine: (label: string, term: string, given: number, of: number, source: PropertySource) => string;
  /** Printed below a property that a column could give. */
  readonly addColumn: (header: string, id: string) => string;
  /** Printed: the catalogue with those columns that was written, and what to do with it. */
  readonly useCatalogue: (path: string) => string;
  /** Printed: some mandatory properties stand nowhere, so the file does not yet conform. */
  readonly notConforming: (profile: string) => string;
  readonly csvWritten: (services: number, neutralised: number) => string;
  /** Printed, and in the description: cells of an inventory that are empty though something stands in them. */
  readonly unreadableCells: (count: number) => string;
  /** The same of a round: its empty cells of required columns; `sheet` is the one with the findings. */
  readonly emptyCells: (count: number, sheet: string) => string;
  readonly nothingAsked: string;
  readonly noServices: (path: string) => string;
  /** Heads what is wrong in a round's workbook. */
  readonly roundNotRead: (path: string) => string;
  /** Whose the only inventory is; `isFileName`: its cover does not say, so its file's name was taken. */
  readonly institutionIs: (name: string, isFileName: boolean) => string;
}

const messages: Readonly<Record<MessageLanguage, ExportMessages>> = { ar, en };

export function exportMessages(language: MessageLanguage): ExportMessages {
  return messages[language];
}

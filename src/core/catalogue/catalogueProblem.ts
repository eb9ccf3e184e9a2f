import type { Catalogue } from "./catalogue";

/** What can be wrong with a catalogue document. A union without prose: the words stand in `messages/`. */
export type CatalogueProblemKind =
  // its form
  | "wrongFormat"
  | "notObject"
  | "notList"
  | "notText"
  | "notNumber"
  | "notTrueOrFalse"
  | "missing"
  | "unknownKey"
  | "unknownFieldKind"
  // its meaning
  | "fieldTwice"
  | "valueTwice"
  | "headerTwice"
  | "spellingTwice"
  | "labelMissing"
  | "listMissing"
  | "listNotWanted"
  | "noValues"
  | "noName"
  | "idReserved"
  | "unknownRule"
  | "minimumAboveMaximum";

export interface CatalogueProblem {
  readonly kind: CatalogueProblemKind;
  /** Where in the document, as a path ("fields.3.labels.ar"). */
  readonly place: string;
  /** The text, id or number in question. */
  readonly text?: string;
}

export type CatalogueReading = { readonly catalogue: Catalogue } | { readonly problems: readonly CatalogueProblem[] };

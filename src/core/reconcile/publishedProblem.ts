import type { PublishedFigures } from "./publishedFigures";

/** What keeps published figures from being read. The words stand in `messages/`. */
export type PublishedProblemKind =
  | "wrongFormat"
  | "missing"
  | "unknownKey"
  | "notObject"
  | "notList"
  | "notText"
  | "notNumber"
  | "notWhole"
  | "negative"
  | "noFigure"
  | "headerNotFound"
  | "unknownField"
  | "unknownValue"
  | "figureTwice"
  | "percentUnclear";

export interface PublishedProblem {
  readonly kind: PublishedProblemKind;
  /** Where: the keys of a JSON document joined by dots ("figures.visit.yes"), or a sheet's cell (row 1-based, column 0-based). */
  readonly place: string | { readonly row: number; readonly column: number };
  /** What stands there, where that helps. */
  readonly text?: string;
}

export type PublishedReading =
  { readonly published: PublishedFigures } | { readonly problems: readonly PublishedProblem[] };

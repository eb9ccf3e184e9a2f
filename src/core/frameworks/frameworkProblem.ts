import type { Frameworks } from "./frameworkTypes";

/** What can be wrong with a framework document. A union without prose: the words stand in `messages/`. */
export type FrameworkProblemKind =
  // its form
  | "wrongFormat"
  | "notObject"
  | "notList"
  | "notText"
  | "notNumber"
  | "notTrueOrFalse"
  | "missing"
  | "unknownKey"
  // its meaning
  | "textBlank"
  | "listEmpty"
  | "idTwice"
  | "nameTwice"
  | "notPositive"
  | "weightsNotOne"
  | "unknownId"
  | "omitsAll"
  | "bandNotWhole"
  | "bandReversed"
  | "bandsOverlap"
  | "bandsGap"
  | "levelOrder"
  | "groupStart"
  | "lowestGroupNotZero";

export interface FrameworkProblem {
  readonly kind: FrameworkProblemKind;
  /** Where in the document, as a path ("stages.stages.0.components.2.maximum"); "" for the whole document. */
  readonly place: string;
  /** The text, id or number in question. */
  readonly text?: string;
}

/** The frameworks to score with, the built-in ones where the document has no section of its own; or all that is wrong. */
export type FrameworkReading = { readonly frameworks: Frameworks } | { readonly problems: readonly FrameworkProblem[] };

/** What a step repairs: invisible characters, and characters that only look like the plain ones. */
export type HiddenMarkKind =
  | "bidi"
  | "zeroWidth"
  | "control"
  | "lineBreak"
  | "noBreakSpace"
  | "oddSpace"
  | "presentationForm"
  | "tatweel"
  | "tag"
  | "foreignLetter"
  | "extraSpace";

/** One repair of the visible text, and how to find what it repairs. */
export interface TidyStep {
  readonly kind: HiddenMarkKind;
  /** Global; what it finds in a text that `rewrite` changes is what a person is told of. */
  readonly found: RegExp;
  readonly rewrite: (text: string) => string;
}

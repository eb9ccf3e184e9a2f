/** The Statistics tab. */
export interface PaneStatisticsWords {
  readonly heading: string;
  readonly nothingYet: string;
  readonly notHere: string;
  /** An inventory without services. */
  readonly noServices: string;
  readonly write: string;
  /** "24 of 66" */
  readonly countOf: (count: number, of: number) => string;
  readonly mayBe: (lowest: string, highest: string) => string;
  readonly published: (figure: string) => string;
  readonly publishedHeading: string;
  readonly publishedIntroduction: string;
  readonly publishedTyped: string;
  readonly publishedFrom: (sheet: string) => string;
  readonly type: string;
  readonly chooseSheet: string;
  readonly readSheet: string;
  readonly forget: string;
  readonly keep: string;
  readonly services: string;
  readonly count: (answer: string) => string;
  readonly percent: (answer: string) => string;
  readonly countColumn: string;
  readonly percentColumn: string;
  readonly problems: string;
  readonly reconciliation: string;
  readonly agreement: Readonly<Record<"agrees" | "differs" | "tells" | "remarks", string>>;
  /** A figure or two that keep their order in a line of either direction. */
  readonly figure: (text: string | number) => string;
}

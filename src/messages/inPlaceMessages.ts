import { ar } from "./ar/inPlace";
import { en } from "./en/inPlace";
import type { MessageLanguage } from "./language";

/** What is written beside a scorecard, in its own sheet: headers, names of rows, and why a score is not measured. */
export interface InPlaceMessages {
  /** Each begins with the language's prefix of `resultHeaderPrefixes`, by which the block is found again. */
  readonly headers: Readonly<Record<InPlaceHeader, string>>;
  /** The legend of the chart. */
  readonly series: Readonly<Record<ChartSeries, string>>;
  readonly chartTitle: string;
  readonly overall: string;
  readonly level: string;
  /** Names the row that says how many points are missing to the next level. */
  readonly distance: string;
  /** The weight of a perspective: "40%". */
  readonly weight: (percent: string) => string;
  readonly highestLevel: string;
  /** A level, and the score that it begins at. */
  readonly nextLevel: (level: string, from: number) => string;
  /** Every sentence that stands in place of a score begins with one of these. */
  readonly notMeasuredStarts: readonly string[];
  readonly blankOrText: string;
  readonly outOfRange: string;
  readonly contradictory: string;
  readonly fractions: string;
  readonly otherMaximum: string;
  /** The sheet has no row for these components or axes. */
  readonly rowsMissing: (names: readonly string[]) => string;
  /** What is missing, and where the score must lie whatever it turns out to be. */
  readonly partsMissing: (names: readonly string[], low: string, high: string) => string;
  readonly perspectiveMissing: string;
  readonly overallMissing: string;
}

export type InPlaceHeader =
  | "stageScore"
  | "perspectiveScore"
  | "stage"
  | "institution"
  | "average"
  | "target"
  | "perspective"
  | "score"
  | "remark";

export type ChartSeries = "institution" | "average" | "target";

const messages: Readonly<Record<MessageLanguage, InPlaceMessages>> = { ar, en };

export function inPlaceMessages(language: MessageLanguage): InPlaceMessages {
  return messages[language];
}

/** The parts of the yearly report that are built here; the programme's bring their own words. */
export type AnnualPart =
  | "summary"
  | "statistics"
  | "stages"
  | "levels"
  | "highest"
  | "leaps"
  | "governorates"
  | "sensitivity"
  | "method"
  | "annex";

export type AnnualColumn =
  | "round"
  | "average"
  | "base"
  | "notMeasured"
  | "level"
  | "rank"
  | "institution"
  | "perspective"
  | "score"
  | "before"
  | "change"
  | "leap"
  | "fall"
  | "governorate"
  | "statistic"
  | "answer"
  | "services"
  | "share"
  | "lowest"
  | "highest"
  | "stage"
  | "target"
  | "distance"
  | "best"
  | "worst"
  | "holds"
  | "overtakenBy"
  | "weight"
  | "from"
  | "to"
  | "reason"
  | "remark"
  | "verdict"
  | "seal"
  | "errors"
  | "warnings"
  | "notes"
  | "file"
  | "assumption"
  | "source"
  | "component"
  | "maximum"
  | "description"
  | "axis"
  | "of"
  | "unknown"
  | "published"
  | "alike"
  | "severity"
  | "kind"
  | "count"
  | "sheet"
  | "place"
  | "example";

/** A round in a sentence or a column: its period, or "this round", "the round before". */
export interface RoundNames {
  readonly now: string;
  readonly before: string;
}

/** Two scores and their difference in a sentence; `addsUp` is false where rounding keeps them from adding up as shown. */
export interface ShownChange {
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly addsUp: boolean;
}

/** The average of a round in a sentence, and how many institutions it is of. */
export interface RoundAverage {
  readonly round: string;
  readonly average: string;
  readonly of: number;
}

/** How many are measured in each of two rounds, and how many of them in both. */
export interface BasesOfRounds {
  readonly before: number;
  readonly now: number;
  readonly both: number;
}

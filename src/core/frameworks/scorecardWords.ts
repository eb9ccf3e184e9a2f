import data from "./scorecardWords.json";

/** What a row of totals claims to be. */
export type TotalKind = "overall" | "sum" | "mean";

/** The words by which a scorecard sheet is recognised and read, beside the framework's own names. Ours: no document lists them. */
export interface ScorecardWords {
  /** How many different names of a framework one column must hold to be a scorecard. */
  readonly minimumNames: number;
  /** Headers of the columns of names, points, maxima and weights. */
  readonly name: readonly string[];
  readonly points: readonly string[];
  readonly maximum: readonly string[];
  readonly weight: readonly string[];
  /** Names of rows that give the result, the sum or the mean of all others: never scored, only compared with ours. */
  readonly total: Readonly<Record<TotalKind, readonly string[]>>;
  /** The lowest maximum beside which a figure between 0 and 1 is no points but a share, as a cell that shows per cents holds it. */
  readonly fractionMaximum: number;
  /** Where no score of an institution is above this one, all were probably given out of it, or out of less, and not out of 100. */
  readonly smallScale: number;
  /** Answers of the plan checklist. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const fractionMaximum = data.fractionMaximum;

export const scorecardWords: ScorecardWords = data;

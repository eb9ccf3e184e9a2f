import data from "./scorecardWords.json";

/** The words by which a scorecard sheet is recognised and read, beside the framework's own names. Ours: no document lists them. */
export interface ScorecardWords {
  /** How many different names of a framework one column must hold to be a scorecard. */
  readonly minimumNames: number;
  /** Headers of the columns of names, points and maxima. */
  readonly name: readonly string[];
  readonly points: readonly string[];
  readonly maximum: readonly string[];
  /** Names of rows that sum or average all others; they are not read. */
  readonly total: readonly string[];
  /** Answers of the plan checklist. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const scorecardWords: ScorecardWords = data;

/** A round against the one before, each figure as it is shown. */
export interface ComparisonView {
  readonly averages: readonly AverageLine[];
  readonly levels: readonly LevelLine[];
  /** Scored institutions. */
  readonly bases: { readonly now: number; readonly before?: number };
  readonly highest: readonly HighestList[];
  /** Undefined where there is no round before. */
  readonly leaps?: readonly LeapLine[];
  /** In the round before and not in this one; the other way round. */
  readonly missing: readonly string[];
  readonly joined: readonly string[];
  /** How far the two rounds can be compared: bases, periods, names that may be one institution. */
  readonly remarks: readonly string[];
}

export interface AverageLine {
  readonly of: "all" | "sameInstitutions";
  /** Undefined where nothing was measured. */
  readonly now?: string;
  readonly nowOf: number;
  readonly notMeasured: number;
  readonly before?: string;
  readonly beforeOf?: number;
}

export interface LevelLine {
  readonly label: string;
  readonly now: number;
  /** "78%" of the scored. */
  readonly share?: string;
  /** Fraction of 1, for a bar. */
  readonly fraction: number;
  readonly before?: number;
  /** The true change in institutions: "+13", "−23", "0". */
  readonly change?: string;
}

export interface HighestList {
  readonly group: "service" | "nonService";
  readonly rows: readonly { readonly rank: number; readonly name: string; readonly score: string }[];
}

export interface LeapLine {
  readonly rank: number;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly leap: string;
}

/** A ranking under given weights. */
export interface RankingView {
  readonly groups: readonly RankedGroup[];
}

export interface RankedGroup {
  readonly group: "service" | "nonService";
  /** The weights that were used, per cent as shown, by perspective label. */
  readonly weights: readonly { readonly label: string; readonly percent: string }[];
  readonly rows: readonly RankedRow[];
  readonly notRanked: readonly string[];
}

export interface RankedRow {
  readonly rank: number;
  /** The rank at the published weights. */
  readonly published: number;
  readonly name: string;
  readonly score: string;
  /** The best and the worst rank under every reasonable weighting; equal where the rank holds. */
  readonly best: number;
  readonly worst: number;
}

export interface WeightsView {
  readonly perspectives: readonly { readonly id: string; readonly label: string; readonly percent: number }[];
  /** How far, in percentage points, a weight may lie from its own and still be reasonable. */
  readonly points: number;
  /** Ranks that hold under every reasonable weighting, and those that were looked at. */
  readonly held: number;
  readonly of: number;
}

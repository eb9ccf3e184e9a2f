import type { ProgrammeFinding } from "./programme/programmeFinding";
import type { HeaderOfSheet } from "./programme/programmeReading";
import type { Repair } from "./repairs/repair";
import type { Reconciliation } from "./reconcile/reconciliation";
import type { Finding } from "./rules/finding";
import type { Grid } from "./rows/sheet";
import type { Table } from "./rows/table";
import type { Scorecard } from "./scoring/scorecard";
import type { ScorecardFinding } from "./scoring/scorecardFinding";
import type { ScorecardScores } from "./scoring/scorecardScores";
import type { Statistic } from "./statistics/statistic";

/** accepted: no error. repairable: every error has a repair, certain or likely. rejected: some error only its owner can mend. */
export type Verdict = "accepted" | "repairable" | "rejected";

/** What was found on a sheet that holds a service inventory. */
export interface InventoryAssessment {
  readonly kind: "inventory";
  readonly sheet: string;
  readonly verdict: Verdict;
  /** Missing when no header was found. */
  readonly table?: Table;
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  readonly statistics: readonly Statistic[];
  /** When published figures were given. */
  readonly reconciliation?: Reconciliation;
}

/** What was found on a sheet that holds a scorecard of either framework. */
export interface ScorecardAssessment {
  readonly kind: "scorecard";
  readonly sheet: string;
  readonly verdict: Verdict;
  readonly scorecard: Scorecard;
  readonly findings: readonly ScorecardFinding[];
  readonly scores: ScorecardScores;
}

/** What was found on a sheet of the programme's figures: it has no services, statistics or scores. */
export interface ProgrammeAssessment {
  readonly kind: "programme";
  readonly sheet: string;
  readonly verdict: Verdict;
  readonly grid: Grid;
  /** From above; none where no row is a header, so that nothing was read. */
  readonly headers: readonly HeaderOfSheet[];
  /** Rows that were read as a figure. */
  readonly figures: number;
  /** Rows that name no known figure and were not computed with. */
  readonly remarks: number;
  readonly findings: readonly ProgrammeFinding[];
}

/** What an institution hands in. The programme's figures are the analyst's own. */
export type SubmissionAssessment = InventoryAssessment | ScorecardAssessment;

export type Assessment = SubmissionAssessment | ProgrammeAssessment;

import type {
  Choices,
  CollectedFile,
  ComparisonView,
  OtherFile,
  RankingView,
  RoundPlan,
  StandingRound,
  WeightsView,
} from "../collector/collector";

/** What the Collect tab shows. */
export interface RoundState {
  /** What the open workbook holds; undefined before anyone looked. */
  readonly standing?: StandingRound;
  /** How all of this was told and scored last; undefined before anything was. */
  readonly toldBy?: Choices;
  /** The files that were read, in the order in which they were chosen. */
  readonly files: readonly CollectedFile[];
  /** Files that were chosen and not read, since reading was stopped. */
  readonly notReached: number;
  /** The period as it was typed. */
  readonly period: string;
  /** What stands to be confirmed. */
  readonly plan?: RoundPlan & {
    /** Sheets that stand under names of the round and are none of its sheets: they stay, and the round's get a number. */
    readonly namesTaken: readonly string[];
  };
  readonly before?: OtherFile;
  readonly programme?: OtherFile;
  readonly comparison?: ComparisonView;
  readonly weights?: WeightsState;
  /** Sheets that stand under the names of the report; writing it waits for the user's word. */
  readonly reportInTheWay?: ReportInTheWay;
}

export interface ReportInTheWay {
  readonly sheets: readonly string[];
  /** Whether all of them are of a report that the pane has written. */
  readonly canReplace: boolean;
}

export interface WeightsState extends WeightsView {
  /** Per cent by perspective id, as the sliders stand; they need not sum to 100. */
  readonly given: Readonly<Record<string, number>>;
  /** Undefined where no group could be ranked by them. */
  readonly ranking?: RankingView;
}

export const firstRound: RoundState = { files: [], notReached: 0, period: "" };

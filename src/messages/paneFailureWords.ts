import type { HostProblem } from "../host/sheet";

/** What the pane was doing when something failed; each completes the sentence that tells of it. */
export type FailedTask =
  | "start"
  | "watch"
  | "look"
  | "check"
  | "recheck"
  | "mark"
  | "clearMarks"
  | "select"
  | "page"
  | "copyList"
  | "copyDetails"
  | "writeList"
  | "map"
  | "plan"
  | "repair"
  | "takeBack"
  | "published"
  | "writeStatistics"
  | "findScorecard"
  | "scoreSheet"
  | "writeScores"
  | "newSheet"
  | "readRound"
  | "collect"
  | "writeRound"
  | "compare"
  | "writeReport"
  | "seal"
  | "settings";

/** What can be done after a failure. */
export type WayOn = "again" | "writeList" | "copyList" | "checkFront" | "copyDetails" | "dismiss";

/** What is wrong and what to do, in a sentence or two for every way in which the pane can fail. */
export interface PaneFailureWords {
  /** "The sheet could not be checked." */
  readonly during: Readonly<Record<FailedTask, string>>;
  readonly host: {
    readonly [K in Exclude<HostProblem["kind"], "cancelled">]: (problem: Extract<HostProblem, { kind: K }>) => string;
  };
  /** A mistake of ours. */
  readonly ours: string;
  readonly templateMissing: string;
  readonly copyRefused: string;
  readonly ways: Readonly<Record<WayOn, string>>;
}

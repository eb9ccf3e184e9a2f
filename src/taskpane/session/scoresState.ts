import type { SheetFacts } from "../../core";
import type { SheetName } from "../../host/sheet";
import type { ScoreWriting } from "../journal/scores/scoreWriting";
import type { CheckedSheet, ScoreEdit, ScoresInPlace } from "../checker/checker";

/** The scores' own place: a scorecard is another sheet than the inventory, so it has a checker of its own. */
export interface ScoresState {
  /** Scorecards that were found in the workbook; undefined before anyone looked. */
  readonly found?: readonly FoundScorecard[];
  /** The one that is shown. */
  readonly card?: ScorecardPlace;
  /** Stage scores typed for the chart, 0–100, by stage id. */
  readonly average: StageScores;
  readonly target: StageScores;
  /** The scores that were written into sheets of this workbook, from old to new. */
  readonly writings: readonly ScoreWriting[];
  /** Writing over cells that hold something else waits for the user's word. */
  readonly waiting?: { readonly edit: ScoreEdit; readonly way: WayToWrite };
}

/** How scores are written into the sheet. */
export type WayToWrite = Pick<ScoresInPlace, "as" | "withChart">;

/** A scorecard with its scores. */
export interface ScorecardPlace {
  readonly sheet: SheetName;
  readonly facts: SheetFacts;
  readonly checked: CheckedSheet;
  /** The sheet was edited since it was read. */
  readonly isOutdated: boolean;
}

export type StageScores = Readonly<Record<string, number>>;

export interface FoundScorecard extends SheetName {
  /** "Scorecard: readiness by stage" */
  readonly description: string;
}

export const firstScores: ScoresState = { average: {}, target: {}, writings: [] };

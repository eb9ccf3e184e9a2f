import type { Severity, Verdict } from "../core";

/** Where one press leads that goes on from here. */
export type NextStepKind =
  | "check"
  | "checkOther"
  | "goBack"
  | "checkAgain"
  | "map"
  | "repairCertain"
  | "decideLikely"
  | "firstError"
  | "seal"
  | "scores"
  | "newSheet"
  | "statistics"
  | "report";

/** The frame around the tabs: which sheet, what verdict, what to do next, what was done. */
export interface PaneShellWords {
  readonly direction: "rtl" | "ltr";
  readonly title: string;
  /** Between the items of a list inside a sentence. */
  readonly comma: string;
  readonly tabs: Readonly<Record<"check" | "repair" | "statistics" | "scores" | "collect" | "more", string>>;
  /** The name of the row of tabs. */
  readonly tabsLabel: string;
  readonly starting: string;
  /** A part of the pane is on its way. */
  readonly loading: string;
  readonly noSheet: string;
  readonly sheet: (name: string) => string;
  /** Another sheet stands in front than the one whose results are shown. */
  readonly otherInFront: (name: string) => string;
  readonly notChecked: string;
  /** The sheet was edited after the check. */
  readonly outdated: string;
  readonly verdictWord: Readonly<Record<Verdict, string>>;
  readonly verdictSentence: Readonly<Record<Verdict, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly cellCount: (count: number) => string;
  /** `count`: cells (repairCertain), decisions (decideLikely); `sheet`: the one in front (checkOther) or the checked one (goBack). */
  readonly next: Readonly<Record<NextStepKind, (more: { readonly count: number; readonly sheet: string }) => string>>;
  /** One line under the button, where it needs a reason. */
  readonly why: Readonly<Partial<Record<NextStepKind, string>>>;
  readonly sealMatches: (date: string) => string;
  readonly sealDiffers: (date: string) => string;
  readonly reading: (rows: number, of: number) => string;
  readonly checking: string;
  readonly collecting: (done: number, of: number) => string;
  readonly reckoning: string;
  readonly writing: string;
  readonly stop: string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  /** The button of a list that shows its first ones. */
  readonly more: (left: number) => string;
  readonly notices: NoticeWords;
  readonly steps: FirstStepsWords;
  readonly belongsInExcel: BelongsInExcelWords;
}

/** One sentence for each thing that can have been done. */
export interface NoticeWords {
  readonly stopped: string;
  readonly sheetDeleted: (sheet: string) => string;
  readonly marksCleared: (sheet: string) => string;
  readonly copied: string;
  readonly wroteSheet: (sheet: string) => string;
  readonly mappingKept: (columns: number) => string;
  readonly repaired: (cells: number) => string;
  readonly takenBack: (cells: number, moved: number) => string;
  /** Stands before the list of cells that were left as they are; `isChanged`: because the sheet is no longer as it was shown. */
  readonly left: (cells: number, isChanged: boolean) => string;
  readonly publishedKept: (figures: number) => string;
  readonly publishedForgotten: string;
  readonly scoresWritten: (cells: number, charts: number) => string;
  /** The scorecard has no column of points beside which scores could stand. */
  readonly noPlaceForScores: string;
  readonly sealed: (sheet: string) => string;
  readonly roundWritten: (sheet: string) => string;
  readonly reportWritten: (sheets: number) => string;
}

export interface FirstStepsWords {
  readonly heading: string;
  /** Three, each a short heading and a sentence. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly dismiss: string;
}

/** Shown where the page is opened outside Excel. */
export interface BelongsInExcelWords {
  readonly heading: string;
  readonly sentence: string;
  /** How to get there, a line each. */
  readonly ways: readonly string[];
}

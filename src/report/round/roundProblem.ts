import type { CellValue, Labels, OpenScore, Round } from "../../core";

/** What should stand in a cell. */
export type ExpectedCell = "text" | "whole" | "number" | "score" | "points" | "share" | "date" | "choice";

/** Why a workbook, or a cell of it, cannot be read as a round. `row` is the sheet row (1-based), `column` 0-based. */
export type RoundProblem =
  | { readonly kind: "notRound" }
  | { readonly kind: "missingColumns"; readonly sheet: string; readonly titles: readonly string[] }
  | { readonly kind: "repeatedColumn"; readonly sheet: string; readonly title: string }
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly title: string;
      readonly value: CellValue;
      readonly expected: ExpectedCell;
      /** What may stand there, where it is one of a list. */
      readonly choices?: readonly string[];
    }
  /** A row with so few of the cells of an institution's row that it is none: somebody's own sum or remark. */
  | {
      readonly kind: "strayRow";
      readonly sheet: string;
      readonly row: number;
      /** What its first cell holds. */
      readonly value: CellValue;
      readonly filled: number;
      readonly needed: number;
    }
  | { readonly kind: "sameName"; readonly sheet: string; readonly name: string; readonly rows: readonly number[] };

/** What a person should know of a round that was read: nothing is wrong with it. */
export type RoundRemark =
  /** Services and findings of an institution whose row is gone: they go too. */
  | {
      readonly kind: "rowGone";
      readonly institution: string;
      readonly services: number;
      readonly findings: number;
    }
  /** The catalogue has another number of services than the institution's row says. */
  | {
      readonly kind: "servicesDiffer";
      readonly institution: string;
      readonly counted: number;
      readonly stated: number;
    }
  | { readonly kind: "unknownColumn"; readonly sheet: string; readonly title: string }
  | ScoreRemark;

/** What a reader of the scores must know: the sheet holds others than those that follow and are used. */
export type ScoreRemark =
  /** By which weights (fractions of 1) the round was collected, and by which it is read. */
  | {
      readonly kind: "weightsDiffer";
      readonly period: Round["period"];
      readonly weights: readonly { readonly label: Labels; readonly collected: number; readonly used: number }[];
    }
  /** The stored score does not follow from the perspectives, the kind and the weights. */
  | { readonly kind: "scoresDiffer"; readonly period: Round["period"]; readonly scores: readonly ScoreDifference[] }
  /** A perspective's score is not the mean of its axes. */
  | {
      readonly kind: "perspectivesDiffer";
      readonly period: Round["period"];
      readonly scores: readonly PerspectiveDifference[];
    }
  /** A stage's score is not the points of its components out of their maxima. */
  | { readonly kind: "stagesDiffer"; readonly period: Round["period"]; readonly scores: readonly StageDifference[] };

export interface ScoreDifference {
  readonly institution: string;
  /** "المؤسسات!K5". */
  readonly cell: string;
  readonly stored: OpenScore | undefined;
  readonly used: OpenScore | undefined;
}

/** The perspective's own score is used, and beside it stands what its axes give. */
export interface PerspectiveDifference {
  readonly institution: string;
  readonly perspective: Labels;
  /** "المؤسسات!N5". */
  readonly cell: string;
  readonly stored: OpenScore;
  readonly ofAxes: OpenScore;
}

/** The stage's own score is used, and beside it stands what the points of its components give. */
export interface StageDifference {
  readonly institution: string;
  readonly stage: Labels;
  /** "المؤسسات!X5". */
  readonly cell: string;
  readonly stored: OpenScore;
  readonly ofPoints: OpenScore;
}

export function isScoreRemark(remark: RoundRemark): remark is ScoreRemark {
  return isRescored(remark) || remark.kind === "perspectivesDiffer" || remark.kind === "stagesDiffer";
}

/** True where the round's overall scores are others than its sheet has. */
export function isRescored({ kind }: RoundRemark): boolean {
  return kind === "weightsDiffer" || kind === "scoresDiffer";
}

/** A cell that cannot be read: what should have stood there. */
export interface CellFault {
  readonly expected: ExpectedCell;
  readonly choices?: readonly string[];
}

export function isFault(value: unknown): value is CellFault {
  return typeof value === "object" && value !== null && "expected" in value;
}

import type { CorrectedFact, RoundPeriod, Severity } from "../core";
import { ar } from "./ar/collect";
import { en } from "./en/collect";
import type { MessageLanguage } from "./language";

/** What is said of collecting: the institutions, what changed, and what is wrong with a round that is to be updated. */
export interface CollectMessages {
  readonly headings: Readonly<
    Record<
      | "institutions"
      | "changes"
      | "twice"
      | "leftOut"
      | "otherPeriod"
      | "unread"
      | "remarks"
      | "leftBehind"
      | "corrections",
      string
    >
  >;
  /** One line of the list of institutions; all pieces are words already. */
  readonly institution: (line: InstitutionLine) => string;
  /** An error of a rejected submission, below its line. `where` is a sheet and a cell as words, or "". */
  readonly error: (where: string, message: string) => string;
  /** What of a submission was not collected or does not count though it may belong to it, or is counted twice, below its line. */
  readonly warning: (message: string) => string;
  /** How many errors more the round's list of findings has. */
  readonly moreErrors: (count: number) => string;
  readonly governorate: Readonly<Record<"yes" | "no", string>>;
  readonly services: (count: number) => string;
  readonly noServices: string;
  readonly score: (score: string, level: string | undefined) => string;
  readonly scoreOpen: (low: string, high: string) => string;
  readonly change: ChangeMessages;
  readonly tally: (counts: Readonly<Record<"new" | "changed" | "unchanged" | "notCollected", number>>) => string;
  /** How many findings the files collected now have; the round's list of findings has them. */
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly leftOut: (institution: string, path: string, kept: string) => string;
  readonly leftBehind: LeftBehindMessages;
  /** Two rows that are perhaps one institution: the one that was left behind, and the other. */
  readonly twice: (before: string, now: string) => string;
  readonly unread: (file: string, reason: string) => string;
  /** A submission whose cover states a period that is none of the round's. */
  readonly otherPeriod: (file: OtherPeriodLine) => string;
  readonly periodsDiffer: (periods: readonly RoundPeriod[]) => string;
  /** The submissions that state a period state one and the same, and the round is called by another. */
  readonly calledOtherwise: (round: string, period: string) => string;
  readonly period: (period: string) => string;
  readonly noPeriod: string;
  /** How to correct a name, a kind or a governorate. */
  readonly howToCorrect: string;
  readonly outNotXlsx: (path: string) => string;
  readonly outNotRound: (path: string) => string;
  readonly outBroken: (path: string) => string;
  readonly outLeftOut: (path: string) => string;
  /** No file gave a row, and no round stands yet. */
  readonly nothingCollected: (path: string) => string;
  readonly onlyOut: (path: string) => string;
  readonly problem: ProblemMessages;
  readonly remark: RemarkMessages;
}

/** What stands in the copy of the workbook before and not in the round any more. */
export interface LeftBehindMessages {
  readonly sheets: (names: readonly string[]) => string;
  /** Columns by header and cells by address, on one of the round's sheets; one of the two may be empty. */
  readonly part: (sheet: string, columns: readonly string[], cells: readonly string[]) => string;
  /** Somebody has saved the workbook: what no reading shows. */
  readonly unseen: string;
  readonly copy: (file: string) => string;
}

export interface InstitutionLine {
  readonly name: string;
  readonly kind: string;
  readonly governorate: string;
  readonly source: string;
  readonly verdict: string;
  readonly services: string;
  readonly score?: string;
  readonly file: string;
}

export interface OtherPeriodLine {
  readonly institution: string;
  readonly path: string;
  readonly period: string;
  readonly round: readonly string[];
}

export interface ChangeMessages {
  readonly isNew: (institution: string, file: string) => string;
  readonly changed: (institution: string, differences: readonly string[]) => string;
  /** Not among the files, and yet scored anew. */
  readonly rescored: (institution: string, differences: readonly string[]) => string;
  readonly unchanged: (institutions: readonly string[]) => string;
  readonly notCollected: (institutions: readonly string[]) => string;
  readonly correctionKept: (institution: string, fact: CorrectedFact, now: string, stated: string) => string;
  /** The period that the analyst said, and the one on the cover. */
  readonly periodGiven: (institution: string, now: string, stated: string) => string;
  /** What a difference is about. */
  readonly about: Readonly<
    Record<
      | "name"
      | "file"
      | "institutionKind"
      | "synthetic"
      | "period"
      | "verdict"
      | "services"
      | "errors"
      | "warnings"
      | "notes"
      | "overall"
      | "level"
      | "seal",
      string
    >
  >;
  readonly fromTo: (about: string, before: string, after: string) => string;
  /** It has become a governorate, or is none any more. */
  readonly governorate: Readonly<Record<"yes" | "no", string>>;
  /** Scores and shares that changed beside those that are named. */
  readonly figures: (count: number) => string;
  /** Services by name. */
  readonly serviceRows: Readonly<Record<"added" | "removed" | "edited", (names: readonly string[]) => string>>;
}

export interface ProblemMessages {
  readonly notRound: string;
  readonly missingColumns: (sheet: string, titles: readonly string[]) => string;
  readonly repeatedColumn: (sheet: string, title: string) => string;
  readonly cell: (sheet: string, cell: string, title: string, value: string, expected: string) => string;
  /** A row with `filled` of the `needed` cells of an institution's; `text` is its first. */
  readonly strayRow: (
    sheet: string,
    row: number,
    text: string,
    cells: { readonly filled: number; readonly needed: number },
  ) => string;
  readonly sameName: (sheet: string, name: string, rows: readonly number[]) => string;
  /** What should stand in a cell. */
  readonly expected: Readonly<
    Record<"text" | "whole" | "number" | "score" | "points" | "share" | "date" | "choice", string>
  >;
  readonly oneOf: (choices: readonly string[]) => string;
}

export interface RemarkMessages {
  readonly rowGone: (institution: string, services: number, findings: number) => string;
  readonly servicesDiffer: (institution: string, counted: number, stated: number) => string;
  readonly unknownColumn: (sheet: string, title: string) => string;
  /** One perspective with its weight, "40%". */
  readonly weight: (perspective: string, weight: string) => string;
  /** The weights that a round was collected by, and those it is read by; `round` is its period where it is known. */
  readonly weightsDiffer: (round: string | undefined, collected: readonly string[], used: readonly string[]) => string;
  /** An institution, the cell of its overall score, what stands there and what follows and is used. */
  readonly score: (institution: string, cell: string, stored: string, used: string) => string;
  readonly scoresDiffer: (round: string | undefined, scores: readonly string[]) => string;
  /** An institution's perspective, its cell, what stands there and is used, and the mean of its axes. */
  readonly perspective: (
    institution: string,
    perspective: string,
    cell: string,
    scores: { readonly stored: string; readonly ofAxes: string },
  ) => string;
  readonly perspectivesDiffer: (round: string | undefined, scores: readonly string[]) => string;
  /** An institution's stage, its cell, what stands there and is used, and what the points of its components give. */
  readonly stage: (
    institution: string,
    stage: string,
    cell: string,
    scores: { readonly stored: string; readonly ofPoints: string },
  ) => string;
  readonly stagesDiffer: (round: string | undefined, scores: readonly string[]) => string;
}

const messages: Readonly<Record<MessageLanguage, CollectMessages>> = { ar, en };

export function collectMessages(language: MessageLanguage): CollectMessages {
  return messages[language];
}

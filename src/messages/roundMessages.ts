import type { IdentityRemark, IdentitySource, SealState } from "../core";
import { ar } from "./ar/round";
import { en } from "./en/round";
import type { MessageLanguage } from "./language";

/** The words of a round: its workbook's sheets and columns, and what is said of collecting. */
export interface RoundMessages {
  /** Sheet names, at most 31 characters. */
  readonly sheets: Readonly<Record<"institutions" | "services" | "findings" | "unread" | "about", string>>;
  /** Headers of the institutions sheet; each unique, in both languages together. */
  readonly columns: Readonly<Record<InstitutionFact, string>>;
  /** Headers of columns that a framework or the catalogue brings; `name` is its label. */
  readonly statistic: (name: string) => string;
  readonly unknown: (name: string) => string;
  readonly stage: (name: string) => string;
  readonly component: (name: string) => string;
  readonly plan: (name: string) => string;
  readonly axis: (name: string) => string;
  readonly perspective: (name: string) => string;
  /** The label of a perspective's weight on the sheet about the round. */
  readonly weight: (name: string) => string;
  /** Headers of the other sheets. */
  readonly serviceColumns: Readonly<Record<"institution" | "sheet" | "row", string>>;
  readonly findingColumns: Readonly<
    Record<"institution" | "severity" | "rule" | "sheet" | "place" | "cells" | "message" | "translation", string>
  >;
  readonly unreadColumns: Readonly<Record<"file" | "reason", string>>;
  /** Labels and lines of the sheet about the round. */
  readonly about: Readonly<Record<"title" | "period" | "policy" | "notSaid", string>>;
  readonly aboutLines: readonly string[];
  /** Stands on the sheet about a round where the data of all its institutions, or of some, is made up. */
  readonly synthetic: (count: number, of: number) => string;
  readonly policies: Readonly<Record<"published" | "contiguous", string>>;
  /** The same, where a user's own bands are others. */
  readonly plainPolicies: Readonly<Record<"published" | "contiguous", string>>;
  /** Notes on the headers that are there to be corrected, and on those that are not. */
  readonly notes: Readonly<Record<"name" | "isService" | "isGovernorate" | "statistic" | "score" | "recorded", string>>;
  /** The note on the column of a component's points. */
  readonly maximumNote: (maximum: number) => string;
  readonly words: CellWords;
  /** Ends the sentence of a finding that stands for the rest of its kind. */
  readonly andMore: (count: number) => string;
  /** Ends a sheet that has more rows than a sheet can hold. */
  readonly sheetFull: (count: number) => string;
  readonly identityRemark: (remark: IdentityRemark) => string;
  /** What each kind of such remark is, in a few words. */
  readonly identityTitles: Readonly<Record<IdentityRemark["kind"], string>>;
  /** Why a file gives no row: nothing in it is assessed; it is a round itself; another file of the run is the institution's. */
  readonly nothingAssessed: string;
  /** The same where what stands in it is the programme's sheet. */
  readonly isProgramme: string;
  readonly isRound: string;
  readonly leftOut: (institution: string, kept: string) => string;
  /** Why a submission was left out: its cover states a period that is none of the round's. */
  readonly otherPeriod: (institution: string, period: string, round: readonly string[]) => string;
  /** Something failed that is no fault of the file. */
  readonly failed: (reason: string) => string;
}

/** Words that stand in cells and are read back: each differs from the others of its column, in both languages together. */
export interface CellWords {
  readonly source: Readonly<Record<IdentitySource, string>>;
  readonly seal: Readonly<Record<SealState, string>>;
  /** Begins every cell whose value was not measured. */
  readonly notMeasured: string;
  /** Why it was not; stands after it. */
  readonly reasons: Readonly<Record<ReasonKind, string>>;
  /** No inventory or no such scorecard. */
  readonly notHandedIn: string;
  /** A perspective or axis that the institution does not have. */
  readonly notApplicable: string;
  /** An item of the plan checklist. */
  readonly notAnswered: string;
  /** Points of a component in a round that was written before they were kept. */
  readonly notKept: string;
  readonly noPublishedLevel: string;
  /** A cell of the national catalogue whose own in the submission holds something that could not be read. */
  readonly unreadable: string;
  /** In place of a period that nobody stated. */
  readonly notStated: string;
}

/** The reasons of `NotMeasuredReason`. */
export type ReasonKind =
  | "blank"
  | "missing"
  | "notNumber"
  | "notYesNo"
  | "cellError"
  | "outOfRange"
  | "unreadable"
  | "contradictory"
  | "fraction"
  | "otherMaximum"
  | "parts"
  | "baseNotPositive"
  | "nothingToCount";

/** The columns of the institutions sheet that every round has. */
export type InstitutionFact =
  | "name"
  | "kind"
  | "governorate"
  | "source"
  | "period"
  | "verdict"
  | "services"
  | "errors"
  | "warnings"
  | "notes"
  | "overall"
  | "overallLow"
  | "overallHigh"
  | "level"
  | "seal"
  | "file"
  | "collected"
  | "synthetic"
  | "statedName"
  | "statedKind"
  | "statedGovernorate"
  | "statedSource"
  | "recordedName";

const messages: Readonly<Record<MessageLanguage, RoundMessages>> = { ar, en };

export function roundMessages(language: MessageLanguage): RoundMessages {
  return messages[language];
}

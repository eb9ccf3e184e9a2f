import type {
  Band,
  InstitutionGroup,
  NoLeapReason,
  PeriodMatch,
  RoundPeriod,
  SealState,
  Severity,
  Verdict,
} from "../core";
import type { AnnualColumn, AnnualPart, BasesOfRounds, RoundAverage, RoundNames, ShownChange } from "./annualNames";
import { ar } from "./ar/annual";
import { en } from "./en/annual";
import type { MessageLanguage } from "./language";

/** Figures come as text, rounded for display; counts as numbers. Scores are out of 100. */
export interface AnnualMessages {
  readonly comma: string;
  /** Between two clauses of a basis. */
  readonly semicolon: string;
  readonly title: (period: string | null) => string;
  readonly roundNames: RoundNames;
  readonly cover: {
    readonly period: (period: string) => string;
    readonly comparedWith: (period: string) => string;
    readonly alone: string;
    readonly bases: (now: number, before: number | undefined) => string;
    readonly policy: (label: string, caveat: string) => string;
    readonly date: (date: string) => string;
    readonly synthetic: string;
    /** Only some institutions of a round are made up. */
    readonly someSynthetic: (round: string, count: number, of: number) => string;
    /** The submissions of a round that state a period state one and the same, and the round is called by another. */
    readonly calledOtherwise: (round: string, period: string) => string;
    /** The submissions of a round are not all of its own period. */
    readonly mixedPeriods: (round: string, periods: readonly RoundPeriod[]) => string;
  };
  readonly headings: Readonly<Record<AnnualPart, string>>;
  /** At most 31 characters, unlike each other and unlike the round's own sheets. */
  readonly sheetNames: Readonly<Record<AnnualPart, string>>;
  readonly columns: Readonly<Record<AnnualColumn, string>>;
  readonly notMeasured: string;
  /** Not measured, and between what the score lies. */
  readonly notMeasuredBetween: (low: string, high: string) => string;
  /** In place of a score of a round in which the institution did not take part. */
  readonly absent: string;
  /** In place of a score of a round in which the institution took part, and not as a governorate. */
  readonly noGovernorate: string;
  readonly yes: string;
  readonly no: string;
  readonly total: string;
  /** A column of one round's figures: "Number 2024". */
  readonly ofRound: (what: string, round: string) => string;
  readonly bandOf: (level: string, from: number, to: number) => string;
  readonly count: string;
  /** In place of a level; `gaps` are the whole per cents that no level has. */
  readonly noPublishedLevel: (gaps: readonly Band[]) => string;
  /** In place of a number of services. */
  readonly noInventory: string;
  /** A column of ranks: one perspective weighs as much as is reasonable. */
  readonly heavier: (perspective: string, points: string) => string;
  readonly origin: {
    /** Cells of the workbook: a sheet's name and an address. */
    readonly cells: (sheet: string, addresses: readonly string[]) => string;
    /** Where no workbook holds the round: the columns of its institutions' sheet by their titles, and of how many rows. */
    readonly rows: (round: string, columns: readonly string[], count: number) => string;
    readonly row: (row: number) => string;
    /** What comes from one of two rounds. */
    readonly ofRound: (round: string, origin: string) => string;
    readonly services: (round: string, columns: readonly string[], count: number) => string;
  };
  readonly captions: {
    readonly averages: string;
    readonly levels: string;
    readonly highestOverall: (group: InstitutionGroup) => string;
    readonly highestByPerspective: (group: InstitutionGroup) => string;
    readonly allInstitutions: (group: InstitutionGroup) => string;
    readonly leaps: string;
    readonly falls: string;
    readonly notCompared: string;
    readonly missing: string;
    readonly joined: string;
    readonly governorates: string;
    readonly governorateAverages: string;
    readonly stages: string;
    readonly sameStages: string;
    readonly stagesOfInstitutions: string;
    readonly statistic: (field: string) => string;
    readonly statisticsOfInstitutions: string;
    /** Shares with cells that cannot be read, which count as "no" above. */
    readonly openShares: string;
    readonly sensitivity: (group: InstitutionGroup) => string;
    readonly weights: (group: InstitutionGroup) => string;
    readonly perspectives: string;
    readonly bands: string;
    /** What the framework says of an institution at each level. */
    readonly levelDescriptions: string;
    readonly stageMaxima: string;
    readonly findings: string;
    readonly unread: string;
    readonly yesNo: string;
    readonly scenarios: (group: InstitutionGroup) => string;
    readonly gravest: string;
  };
  readonly charts: {
    readonly levels: string;
    readonly highest: (group: InstitutionGroup) => string;
    readonly stages: string;
    readonly governorates: string;
    readonly leaps: string;
  };
  readonly basis: {
    readonly institutions: (of: number, notMeasured: number) => string;
    readonly twoRounds: (rounds: RoundNames, before: number, now: number) => string;
    readonly services: (of: number, institutions: number) => string;
    readonly unknown: (unknown: number) => string;
    readonly severalAnswers: (answers: number) => string;
    readonly compared: (compared: number) => string;
    readonly stages: (of: number) => string;
    /** The ranks that are listed at most, and how many entries there are. */
    readonly top: (ranks: number, listed: number) => string;
    readonly weights: (points: string) => string;
    /** Of the columns in which one perspective weighs as much as is reasonable. */
    readonly scenarios: (points: string) => string;
    /** Of a table with changes: they need not be the differences of the rounded scores beside them. */
    readonly unrounded: string;
  };
  readonly sameInstitutions: string;
  readonly sameGovernorates: string;
  readonly summary: {
    readonly takingPart: (round: string, all: number, service: number, nonService: number) => string;
    readonly average: (round: string, average: string, of: number) => string;
    readonly averages: (now: RoundAverage, before: RoundAverage) => string;
    readonly sameInstitutions: (of: number, change: ShownChange) => string;
    readonly notMeasured: (count: number) => string;
    /** Each item is "level count (share)". */
    readonly levels: (items: readonly string[]) => string;
    readonly levelItem: (level: string, count: number, share: string) => string;
    /** Each item is "level +4". */
    readonly changes: (items: readonly string[]) => string;
    readonly changeItem: (level: string, change: string) => string;
    readonly highest: (group: InstitutionGroup, items: readonly string[]) => string;
    readonly highestItem: (name: string, score: string) => string;
    readonly leaps: (items: readonly string[]) => string;
    readonly leapItem: (name: string, leap: string) => string;
    readonly noLeaps: string;
    readonly noneCompared: string;
    readonly governorates: (average: string, of: number) => string;
    readonly governoratesBefore: (average: string, of: number) => string;
    readonly sameGovernorates: (of: number, change: ShownChange) => string;
    readonly stages: (items: readonly string[]) => string;
    readonly stageItem: (stage: string, average: string) => string;
    readonly catalogue: (services: number, institutions: number) => string;
    /** The most frequent answers, each an item. */
    readonly answers: (items: readonly string[]) => string;
    readonly catalogueItem: (field: string, answer: string, share: string) => string;
    /** `of` are measured, and `leftOut` are not. */
    readonly ranksHold: (
      group: InstitutionGroup,
      ranks: { readonly hold: number; readonly of: number; readonly leftOut: number },
      points: string,
    ) => string;
    readonly attendance: (missing: number, joined: number) => string;
    /** A sentence of one of the programme's chapters, under its heading. */
    readonly programme: (heading: string, sentence: string) => string;
    /** The errors and warnings about the programme's figures. */
    readonly programmeDoubts: (count: number) => string;
  };
  readonly remarks: {
    /** The institutions measured in two rounds are not the same, though they may be as many. */
    readonly basesDiffer: (bases: BasesOfRounds) => string;
    readonly periods: (match: PeriodMatch) => string | null;
    readonly governoratePeriods: (match: PeriodMatch) => string | null;
    readonly noBefore: string;
    /** The latest year that the programme sheet tells of, and the round's own, where they differ. */
    readonly programmeOfOtherYear: (programme: number, round: number) => string;
    readonly repeated: (names: string) => string;
    readonly repeatedBefore: (names: string) => string;
    readonly renamed: (before: string, now: string) => string;
    /** Institutions that were of the other kind in the round before. */
    readonly kindChanged: (names: string) => string;
    readonly renames: (count: number) => string;
    readonly governorateBases: (bases: BasesOfRounds) => string;
    readonly rejected: (count: number, names: string) => string;
    readonly sealChanged: (count: number, names: string) => string;
    readonly unread: (count: number) => string;
    readonly noGovernorates: string;
    readonly noStages: string;
    readonly noServices: string;
    /** Columns of the inventory that no service of any institution answers. */
    readonly unanswered: (names: readonly string[]) => string;
    readonly noScores: string;
    readonly outerBounds: string;
    /** Of a perspective, or of the overall score where that is null. */
    readonly unranked: (perspective: string | null, items: readonly string[]) => string;
    readonly unrankedItem: (name: string, low: string, high: string, best: number) => string;
    /** No scorecard was handed in, so that nothing is known of the score. */
    readonly unscoredItem: (name: string) => string;
    /** Who is in no rank under any weights. */
    readonly unweighted: (names: string, count: number) => string;
    readonly noTargets: string;
  };
  /** In the row of an institution that was of the other kind in the round before. */
  readonly wasOtherKind: (wasService: boolean) => string;
  readonly noLeap: Readonly<Record<NoLeapReason, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly seal: Readonly<Record<SealState, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly method: {
    readonly performance: (weights: readonly string[]) => string;
    readonly weightItem: (perspective: string, weight: string) => string;
    readonly axesWeighEqually: string;
    /** Axes of one perspective that weigh differently, by a framework of the user's own. */
    readonly axesWeighByFramework: string;
    readonly nonService: (caveat: string, weights: readonly string[]) => string;
    readonly levels: (label: string, caveat: string) => string;
    readonly stages: string;
    readonly statistics: string;
    readonly average: string;
    readonly ties: string;
    readonly leaps: string;
    readonly names: string;
    readonly sensitivity: (points: string) => string;
    readonly rounding: string;
    readonly notMeasured: string;
    readonly formulas: string;
    readonly assumption: string;
    readonly stated: string;
    /** A document's title and the place in it. */
    readonly source: (document: string, place: string) => string;
  };
  readonly sensitivity: {
    readonly introduction: (points: string) => string;
    readonly result: (group: InstitutionGroup, hold: number, of: number) => string;
    readonly sureFirst: (name: string) => string;
    readonly sharedFirst: (names: string) => string;
    readonly rivalsForFirst: (names: string, count: number) => string;
  };
  readonly annex: {
    readonly introduction: string;
    /** The list names so many kinds of finding for each institution. */
    readonly named: (kinds: number) => string;
  };
}

const messages: Readonly<Record<MessageLanguage, AnnualMessages>> = { ar, en };

export function annualMessages(language: MessageLanguage): AnnualMessages {
  return messages[language];
}

import type { SealState, Severity, Verdict } from "../core";
import { collect as ar } from "./ar/paneCollect";
import { collect as en } from "./en/paneCollect";
import type { MessageLanguage } from "./language";

/** The Collect tab. It is loaded when it is opened first, and its words with it. */
export interface PaneCollectWords {
  readonly heading: string;
  readonly introduction: string;
  readonly standing: StandingWords;
  readonly choose: string;
  readonly chooseMore: string;
  readonly dropHere: string;
  readonly files: FilesWords;
  readonly plan: PlannedRoundWords;
  readonly compare: CompareWords;
  readonly weights: WeightsWords;
  readonly report: ReportWords;
}

/** The round that the open workbook holds. */
export interface StandingWords {
  readonly none: string;
  readonly held: (period: string | null, institutions: number, services: number) => string;
  readonly unreadable: string;
  /** Of a round in another file. */
  readonly read: (period: string | null, institutions: number) => string;
  readonly readAgain: string;
}

/** The files that were read. */
export interface FilesWords {
  readonly heading: (files: number) => string;
  readonly checkIdentity: string;
  readonly name: string;
  readonly kind: string;
  readonly service: string;
  readonly nonService: string;
  readonly governorate: string;
  /** `namesake`: the round has a file of this name from the institution, and the file itself names none. */
  readonly source: Readonly<Record<"cover" | "fileName" | "analyst" | "namesake", string>>;
  /** Other files of the same name are chosen beside it. */
  readonly namesakes: (others: number) => string;
  /** It stands in the place of a file that was chosen before. */
  readonly isNewer: string;
  /** Its cover states another period than the round in the workbook is of. */
  readonly otherPeriod: (period: string, round: string) => string;
  readonly nameMissing: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Null where no inventory was handed in. */
  readonly services: (count: number | null) => string;
  readonly count: (severity: Severity, count: number) => string;
  readonly overall: (score: string | undefined, level: string | undefined) => string;
  readonly seal: Readonly<Record<SealState, string>>;
  readonly known: string;
  readonly isNew: string;
  readonly leaveOut: string;
  /** For a screen reader: which of many buttons it is. */
  readonly leaveOutFile: (file: string) => string;
  readonly unreadHeading: (files: number) => string;
  readonly notReached: (files: number) => string;
  readonly forget: string;
}

/** What writing the round would do. */
export interface PlannedRoundWords {
  readonly period: string;
  readonly periodHint: string;
  readonly write: string;
  readonly seeChanges: string;
  readonly heading: string;
  readonly becomes: (period: string | null, institutions: number, services: number) => string;
  readonly periodsDiffer: (periods: readonly string[]) => string;
  readonly corrections: string;
  readonly leftOut: string;
  readonly lost: (cells: number) => string;
  readonly andMore: (cells: number) => string;
  readonly beside: (places: string) => string;
  /** Sheets of other origin stand under names of the round. */
  readonly namesTaken: (sheets: readonly string[]) => string;
  readonly replaces: string;
  readonly confirm: string;
}

export interface CompareWords {
  readonly heading: string;
  readonly before: string;
  readonly beforeHint: string;
  readonly chooseBefore: string;
  readonly programme: string;
  readonly programmeHint: string;
  readonly chooseProgramme: string;
  readonly programmeSheet: string;
  readonly readSheet: string;
  readonly newProgrammeSheet: string;
  readonly programmeRead: (figures: number, errors: number, warnings: number) => string;
  readonly programmeMissing: string;
  /** The sheet is there, and no figure stands in it. */
  readonly programmeEmpty: string;
  readonly forget: string;
  readonly forgetFile: (file: string) => string;
  readonly compare: string;
  readonly average: (of: "all" | "sameInstitutions", institutions: number) => string;
  readonly averageBefore: (score: string, institutions: number) => string;
  readonly notMeasured: (institutions: number) => string;
  readonly noAverage: string;
  readonly levels: string;
  readonly levelsBasis: (now: number, before: number | undefined) => string;
  /** "38 (78%)" */
  readonly levelCount: (count: number, share: string | undefined) => string;
  readonly levelBefore: (count: number, change: string) => string;
  readonly highest: Readonly<Record<"service" | "nonService", string>>;
  readonly ranked: (rank: number, name: string) => string;
  readonly score: (score: string) => string;
  readonly leaps: string;
  readonly leap: (before: string, now: string, leap: string) => string;
  readonly noLeaps: string;
  readonly missing: (institutions: number) => string;
  readonly joined: (institutions: number) => string;
}

export interface WeightsWords {
  readonly heading: string;
  readonly introduction: string;
  readonly weight: (perspective: string) => string;
  readonly percent: (weight: number) => string;
  readonly reset: string;
  /** "Weights that count: …", after normalising to 100%. */
  readonly used: (weights: readonly { readonly label: string; readonly percent: string }[]) => string;
  readonly allZero: string;
  readonly group: Readonly<Record<"service" | "nonService", string>>;
  /** The rank at the published weights, and the best and the worst under every reasonable weighting. */
  readonly published: (rank: number, best: number, worst: number) => string;
  readonly heldOf: (held: number, of: number, points: number) => string;
  readonly notRanked: (names: readonly string[]) => string;
}

export interface ReportWords {
  readonly heading: string;
  readonly introduction: string;
  readonly write: string;
  /** Sheets stand under its names. */
  readonly inTheWay: (sheets: readonly string[]) => string;
  /** They are of a report that was written here. */
  readonly replaceMeans: string;
  readonly replace: string;
  readonly newNames: string;
  readonly download: string;
  readonly downloaded: (file: string) => string;
  /** The name of the file, without its ending. */
  readonly fileName: (period: string | null) => string;
}

const messages: Readonly<Record<MessageLanguage, PaneCollectWords>> = { ar, en };

export function paneCollectMessages(language: MessageLanguage): PaneCollectWords {
  return messages[language];
}

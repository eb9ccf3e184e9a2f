import type { CellValue, IdentitySource, LevelPolicy, SealState, Severity, Verdict } from "../../core";
import type { GridPart } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedSheet } from "../../report/describedWorkbook";
import type { ComparisonView, RankingView, WeightsView } from "./comparisonView";

export type * from "./comparisonView";

/**
 * What collects a round for the pane. It reads the files, holds the round and all that is made of it, runs in a worker, and
 * answers in words and figures that the pane only has to show. Every answer can be sent between threads: plain data.
 */
export interface Collector {
  /** Which of a round's sheets has this head, its first rows; undefined for a sheet of something else. */
  sheetKind(head: SheetHead): Promise<RoundSheetKind | undefined>;
  /** Forgets the sheets of the open workbook that were received. */
  beginStanding(): Promise<void>;
  /** Cells of a sheet of the open workbook that may belong to a round. */
  receive(sheet: string, part: GridPart): Promise<void>;
  /** Reads what was received as the round that the open workbook holds. */
  readStanding(choices: Choices): Promise<StandingRound>;
  /** The same once more, without reading: in another language. */
  tellStanding(choices: Choices): Promise<StandingRound>;
  /** Reads and checks one file. One that cannot be read says why; it is no failure. */
  collect(file: SubmissionFile, today: string, choices: Choices): Promise<readonly CollectedFile[]>;
  /** The analyst says who handed a file in; it is checked again as that institution's. */
  correct(id: number, correction: Correction, choices: Choices): Promise<readonly CollectedFile[]>;
  /** Leaves one file out. */
  leaveOut(id: number, choices: Choices): Promise<readonly CollectedFile[]>;
  /** All files once more: in another language, or by another policy. */
  tellAgain(choices: Choices): Promise<readonly CollectedFile[]>;
  /** Forgets all files, as after they were written. */
  forgetFiles(): Promise<void>;
  /** What writing would do to the round: nothing is written. */
  plan(period: string, choices: Choices): Promise<RoundPlan>;
  /** The sheets of the planned round, for the sheets that stand where some do. */
  sheets(): Promise<RoundSheets>;
  /** The rows of one of those sheets, from one on: a sheet of 100,000 services is not sent in one piece. */
  rows(sheet: number, from: number, count: number): Promise<DescribedSheet["rows"]>;
  /** The planned round stands in the workbook now, under these names. */
  written(names: readonly string[], choices: Choices): Promise<StandingRound>;
  /** The round before, from a file; undefined forgets it. */
  readBefore(file: SubmissionFile | undefined, choices: Choices): Promise<OtherFile | undefined>;
  /** The programme's figures, from a file; undefined forgets them. */
  readProgramme(file: SubmissionFile | undefined, choices: Choices): Promise<OtherFile | undefined>;
  /** The programme's figures, from a sheet of the open workbook. */
  takeProgramme(sheet: string, part: GridPart, choices: Choices): Promise<OtherFile>;
  /** The files beside the round once more: in another language. */
  tellOthers(choices: Choices): Promise<OtherFiles>;
  /** The round that stands, against the one before where there is one. */
  compare(choices: Choices): Promise<ComparisonView>;
  /** The ranking under other weights, per cent by perspective id; they need not sum to 100. */
  rankingAt(weights: Readonly<Record<string, number>>, choices: Choices): Promise<RankingView | undefined>;
  /** Which ranks hold under every reasonable weighting, and the weights as published. */
  weights(choices: Choices): Promise<WeightsView>;
  /** The report's sheets, whose formulas point at the round's. */
  reportSheets(date: string, choices: Choices): Promise<readonly DescribedSheet[]>;
  /** The report as one HTML page that needs nothing else. */
  reportPage(date: string, choices: Choices): Promise<string>;
}

/** The first rows of a sheet, from its first row and column on. */
export type SheetHead = readonly (readonly (CellValue | undefined)[])[];

/** The sheets of a round. */
export type RoundSheetKind = "institutions" | "services" | "findings" | "unread" | "about";

/** How everything is told and scored. */
export interface Choices {
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
}

/** A file of the user's: what every `File` of a browser is. */
export interface SubmissionFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What the open workbook holds of a round. */
export type StandingRound =
  | { readonly kind: "none" }
  | {
      readonly kind: "round";
      readonly period: string | null;
      readonly institutions: number;
      readonly services: number;
      /** The names of its sheets in the workbook. */
      readonly sheets: readonly string[];
      /** What is to be known of it: rows that are gone, columns of others. */
      readonly remarks: readonly string[];
    }
  /** Sheets with the names of a round's that cannot be read as one. */
  | { readonly kind: "unreadable"; readonly sentences: readonly string[] };

export interface Correction {
  readonly name: string;
  readonly isService: boolean;
  readonly isGovernorate: boolean;
}

/** One file after reading it. */
export type CollectedFile = CollectedSubmissionFile | UnreadSubmissionFile;

export interface UnreadSubmissionFile {
  readonly kind: "unread";
  readonly id: number;
  readonly file: string;
  /** One sentence: what is wrong and what to do. */
  readonly reason: string;
}

export interface CollectedSubmissionFile extends Correction {
  readonly kind: "submission";
  readonly id: number;
  readonly file: string;
  /** `namesake`: only a file of this name that the round has from an institution tells whose it is. */
  readonly source: IdentitySource | "namesake";
  /** How many other files of this name are chosen; institutions return one template under one name. */
  readonly namesakes: number;
  /** It stands in the place of a file of this name, from the same institution by its cover, with other content. */
  readonly isNewer: boolean;
  /** As the cover states it. */
  readonly period: string | null;
  readonly verdict: Verdict;
  /** Null where no inventory was handed in. */
  readonly services: number | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** "82.4"; or that it was not measured, with the interval in which it lies. Undefined where no such scorecard was handed in. */
  readonly overall?: string;
  readonly level?: string;
  readonly seal: SealState;
  /** What is to be known of whose it is and of what was taken from it. */
  readonly remarks: readonly string[];
  /** The round that stands has this institution already. */
  readonly isKnown: boolean;
}

/** What writing the collected files would do. */
export interface RoundPlan {
  /** Of the round afterwards. */
  readonly institutions: number;
  readonly services: number;
  readonly period: string | null;
  /** The periods of the round's submissions afterwards, where they are not all of the round's own. */
  readonly periods: readonly string[];
  /**
   * Where a round stands already: what is otherwise afterwards, and who stays as before, a line each; then the rows that are
   * perhaps one institution under two names.
   */
  readonly changes: readonly string[];
  /** Where the analyst's word holds against a file's, a line each. */
  readonly corrections: readonly string[];
  /** Files that are left out, in sentences: another file is the institution's, or they are of another period than the round. */
  readonly leftOut: readonly string[];
  /** Cells of the round's sheets that the round does not know, and that writing it would take away: "المؤسسات!B3". */
  readonly lost: readonly string[];
  readonly lostCount: number;
  /** Cells beside the round's columns: they stay where they are, though rows may move. */
  readonly beside: readonly string[];
  /** Whether sheets that stand are written anew. */
  readonly replaces: boolean;
}

export interface RoundSheets {
  readonly rightToLeft: boolean;
  /** Each without its rows. */
  readonly sheets: readonly (Omit<DescribedSheet, "rows"> & {
    readonly rowCount: number;
    readonly standing?: string;
  })[];
}

/** A file beside the round: read, or why not. */
export interface OtherFile {
  readonly file: string;
  readonly isRead: boolean;
  /** "2023: 56 institutions"; what is wrong and what to do. */
  readonly sentences: readonly string[];
}

/** The files beside the round that were chosen. */
export interface OtherFiles {
  readonly before?: OtherFile;
  readonly programme?: OtherFile;
}

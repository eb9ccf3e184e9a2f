import type { Area, HeaderMapping, PublishedFigures, Severity, SheetFacts } from "../../core";
import type { Environment, KeptSettings, ListedSheet, SheetName } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import type { CheckedSheet, CoverKind, PaneFinding, PaneProposal, RepairPlan, Seal } from "../checker/checker";
import type { Journal } from "../journal/journal";
import type { Failure } from "./failure";
import type { Notice } from "./notice";
import type { Preferences, ScoringChoices } from "./preferences";
import type { RoundState } from "./roundState";
import type { ScoresState } from "./scoresState";

/** Everything the pane shows. Components read it; only actions change it. */
export interface PaneState {
  readonly environment: Environment;
  readonly language: MessageLanguage;
  readonly theme: Environment["theme"];
  readonly activity: Activity;
  readonly tab: PaneTab;
  /** Undefined until the workbook has answered for the first time. */
  readonly workbook?: { readonly front?: SheetName; readonly sheets: readonly ListedSheet[] };
  /** The sheet that was checked last, whatever stands in front. */
  readonly place?: CheckedPlace;
  /** Sheets with results that the pane has added: nobody wants them checked. */
  readonly resultSheets: readonly string[];
  readonly view: FindingsView;
  /** The cells that the user selected last, in any sheet. */
  readonly selected?: { readonly sheet: string; readonly area: Area };
  /** The findings at the first cell of them. */
  readonly atSelection?: SelectionFindings;
  readonly repair: RepairState;
  readonly journal: Journal;
  readonly kept: KeptSettings;
  readonly mapping: HeaderMapping;
  readonly published: PublishedState;
  readonly scoring: ScoringChoices;
  /** The cover of the workbook, as far as anything hung on it. */
  readonly cover?: CoverKind;
  readonly scores: ScoresState;
  readonly round: RoundState;
  readonly preferences: Preferences;
  /** What went wrong last, with a way on; stays until it is dismissed or something succeeds. */
  readonly failure?: Failure;
  /** What was done last, in one sentence. */
  readonly notice?: Notice;
}

export type PaneTab = "check" | "repair" | "statistics" | "scores" | "collect" | "more";

/** What the pane is doing; nothing else is begun meanwhile. */
export type Activity =
  | { readonly kind: "starting" }
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly rows: number; readonly of: number }
  | { readonly kind: "checking" }
  /** Submissions are read; `done` of them are. */
  | { readonly kind: "collecting"; readonly done: number; readonly of: number }
  /** Figures of the round are worked out. */
  | { readonly kind: "reckoning" }
  | { readonly kind: "writing" };

/** A sheet with the result of its last check. */
export interface CheckedPlace {
  readonly sheet: SheetName;
  readonly facts: SheetFacts;
  /** Facts that the host could not tell. */
  readonly untold: readonly (keyof SheetFacts)[];
  readonly checked: CheckedSheet;
  /** Counts the checks and edits: what was paged or chosen for an older one no longer holds. */
  readonly version: number;
  /** It was edited since, and not checked again. */
  readonly isOutdated: boolean;
  readonly isMarked: boolean;
  /** The seal kept for this sheet, and whether its cells are still those that were sealed. */
  readonly seal?: { readonly seal: Seal; readonly matches: boolean };
}

export interface FindingsView {
  readonly by: "rule" | "column";
  /** The list in which the user says what the columns are is open. */
  readonly mapsColumns: boolean;
  /** Severities that are left out. */
  readonly hidden: readonly Severity[];
  /** Findings of a group that were fetched beyond its first ones, by group; they hold for one version of the place. */
  readonly more: Readonly<Record<string, readonly PaneFinding[]>>;
}

export interface SelectionFindings {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly findings: readonly PaneFinding[];
}

export interface RepairState {
  /** Likely proposals that were chosen one by one. */
  readonly chosen: readonly number[];
  /** Proposals that were fetched beyond the first ones. */
  readonly more: readonly PaneProposal[];
  /** What stands to be confirmed, and how many cells of older repairs could no longer be taken back afterwards. */
  readonly plan?: RepairPlan;
  readonly forgottenCells?: number;
}

export interface PublishedState {
  readonly figures?: PublishedFigures;
  /** The sheet they were read from; undefined where they were typed. */
  readonly source?: string;
  /** Why what was typed or chosen could not be used. */
  readonly problems: readonly string[];
  /** What is being typed; it stays until it is kept or given up. */
  readonly draft?: PublishedDraft;
}

/** The form of published figures as it is filled in; texts, "" where nothing was typed. */
export interface PublishedDraft {
  readonly services: string;
  /** By the form's key of an answer. */
  readonly answers: Readonly<Record<string, TypedAnswer>>;
}

export interface TypedAnswer {
  readonly count: string;
  readonly percent: string;
}

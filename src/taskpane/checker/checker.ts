import type {
  Area,
  CellValue,
  FieldId,
  HeaderMapping,
  InstitutionGroup,
  LevelPolicy,
  PublishedFigures,
  Seal,
  Severity,
  SheetFacts,
  Verdict,
} from "../../core";
import type { GridPart, Marks, MarkNote } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedSheet } from "../../report/describedWorkbook";
import type { ReconciliationSentence } from "../../report/reconciliationSentences";
import type { ScoreEdit, ScoresInPlace } from "../../report/inPlace/scoreEdit";
import type { ChangeTexts } from "../../report/proposalLines";
import type { ScoreBlock } from "../../report/scoreBlocks";
import type { StatisticBlock } from "../../report/statisticBlocks";
import type { RepairPlan, TakeBackRequest, TakenBack } from "./repairPlan";

export type { Seal };
export type * from "../../report/inPlace/scoreEdit";
export type * from "./repairPlan";

/**
 * What checks one sheet for the pane. It holds the cells and the assessment, runs in a worker, so that the page never
 * waits for it, and answers in words and figures that the pane only has to show. Every answer can be sent between
 * threads: plain data.
 */
export interface Checker {
  /** Begins with an empty sheet; what was received before is forgotten. */
  begin(): Promise<void>;
  receive(part: GridPart): Promise<void>;
  /**
   * What the cover of a workbook says, looked for in the tops of its visible sheets; undefined where none of them is a cover.
   * Later checks look among them for the inventory, where the sheet is none.
   */
  readTops(tops: readonly SheetTop[]): Promise<CoverKind | undefined>;
  /** Assesses the cells received so far. To be called again when the language, the mapping or the figures change. */
  check(request: CheckRequest): Promise<CheckedSheet>;
  /** Puts edited cells in place of those it has and assesses again. */
  edit(cells: readonly EditedCell[]): Promise<CheckedSheet>;
  /**
   * The findings of one group from `from` on, those of hidden severities not counted; the groups of a `CheckedSheet` carry
   * only their first ones.
   */
  findings(group: string, from: number, count: number, hidden?: readonly Severity[]): Promise<readonly PaneFinding[]>;
  /** The findings at one cell, gravest first. */
  findingsAt(row: number, column: number): Promise<readonly PaneFinding[]>;
  /** Where a finding goes on after one run of its cells, around to the first; undefined where there is no such finding any more. */
  runAfter(finding: number, from: Area): Promise<Area | undefined>;
  /** Every cell that is to be marked. */
  marks(): Promise<Marks>;
  /** The messages as notes, at most so many, errors first. */
  notes(most: number): Promise<readonly MarkNote[]>;
  /**
   * The proposals from `from` on, in the order of `CheckedSheet.proposals`, which carries only the first ones; none where
   * `count` is not above 0.
   */
  proposals(from: number, count: number): Promise<readonly PaneProposal[]>;
  /**
   * What accepting these proposals writes, or all certain ones. A large plan comes in parts: while a part has `next`, ask
   * again with it as `from`; `wholePlan` does so.
   */
  plan(proposals: readonly number[] | "certain", from?: number): Promise<RepairPlan>;
  /**
   * What restores repairs, judged by the cells and the header as this checker holds them: read the sheet anew and check
   * it first. Write its cells before its journal, so that nothing is forgotten that was not restored.
   */
  takeBack(request: TakeBackRequest): Promise<TakenBack>;
  /** All findings as a sheet of the workbook; the next three throw for a sheet that has no such thing. */
  describeFindings(): Promise<DescribedSheet>;
  /** The statistics block with native charts. */
  describeStatistics(): Promise<DescribedSheet>;
  /** The scorecard's scores beside its own cells. */
  scoresInPlace(options: ScoresInPlace): Promise<ScoreEdit>;
  /** The published figures that a grid holds (a sheet of the workbook), or a sentence for each cell that cannot be read. `names` by address. */
  readPublished(
    grid: GridPart,
    language: MessageLanguage,
    names?: Readonly<Record<string, string>>,
  ): Promise<PublishedAnswer>;
  /** The seal of the sheet as it stands, errors or not; `date` is the caller's, an ISO date. */
  seal(date: string): Promise<Seal>;
}

export interface CheckRequest {
  readonly sheet: string;
  readonly facts: SheetFacts;
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  /** The kind of institution that the user has chosen; without it the cover's holds, and without a cover one with services. */
  readonly institution?: InstitutionGroup;
  readonly cover?: CoverKind;
  /** What the user said of headers that were not understood. */
  readonly mapping: HeaderMapping;
  readonly published?: PublishedFigures;
}

/** The first rows of a sheet, one entry a cell from A1 on. */
export interface SheetTop {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** The kind of institution on a workbook's cover. */
export interface CoverKind {
  readonly sheet: string;
  /** Absent where the cover leaves it open, or says it unreadably. */
  readonly institution?: InstitutionGroup;
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Whether a formula stands there now, where the host tells; else the facts of the last check hold. */
  readonly isFormula?: boolean;
}

/** One sheet after a check. */
export interface CheckedSheet {
  /** `nothing`: of no known kind; `empty`: no cell holds anything, or the sheet is a cover. */
  readonly kind: "inventory" | "scorecard" | "programme" | "nothing" | "empty";
  /** "Service inventory, 66 services". */
  readonly description: string;
  /** Of a sheet with nothing to check: the sheet of the inventory, as far as the tops tell. */
  readonly elsewhere?: string;
  readonly verdict: Verdict;
  readonly services?: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** By rule and by column; both hold every finding once. */
  readonly groups: Readonly<Record<"rule" | "column", readonly PaneGroup[]>>;
  /** The first ones, the certain before the likely, those of most cells first; the others with `Checker.proposals`. */
  readonly proposals: readonly PaneProposal[];
  readonly proposalTotals: Readonly<Record<PaneProposal["certainty"], ProposalTotal>>;
  readonly statistics: readonly StatisticBlock[];
  readonly reconciliation: readonly ReconciliationSentence[];
  readonly scores?: PaneScores;
  /** The header's columns with what each was taken for, where the sheet has a row that could be a header. */
  readonly headers: readonly HeaderGuess[];
  /** Every field a column can be mapped to, with its label in the language of the request. */
  readonly fields: readonly { readonly id: FieldId; readonly label: string; readonly required: boolean }[];
  /** True where required columns are missing, so that the mapping should be asked for. */
  readonly asksForMapping: boolean;
}

/** All proposals of one certainty: decisions, and the cells they write. */
export interface ProposalTotal {
  readonly decisions: number;
  readonly cells: number;
}

/** Findings under one heading. */
export interface PaneGroup {
  readonly id: string;
  readonly title: string;
  /** The gravest in it. */
  readonly severity: Severity;
  /** Cells by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings, as against cells. */
  readonly findings: number;
  /** The same by severity. */
  readonly findingCounts: Readonly<Record<Severity, number>>;
  /** The first ones, in the order of `Checker.findings`. */
  readonly first: readonly PaneFinding[];
}

/** One finding in words; equal cells of a column share one. */
export interface PaneFinding {
  /** For `runAfter`; valid until the next check or edit. */
  readonly id: number;
  readonly severity: Severity;
  readonly title: string;
  readonly header: string;
  /** "D7:D12, D20", "" for the whole sheet. */
  readonly cells: string;
  /** Cells, or rows where it is about whole rows. */
  readonly count: number;
  /** The same in words, "3 cells" or "2 rows"; "" where it is one, or the whole sheet. */
  readonly amount: string;
  readonly text: string;
  readonly advice: string;
  /** To be selected on a click: the first run of its cells; undefined for the whole sheet. */
  readonly area?: Area;
  /** The proposal that settles it. */
  readonly proposal?: number;
}

/** One decision. */
export interface PaneProposal {
  /** For `plan`; valid until the next check or edit. */
  readonly id: number;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The same side by side; several where several cells of a row change together. */
  readonly changes: readonly ChangeTexts[];
  readonly certainty: "certain" | "likely";
  /** Cells it writes. */
  readonly count: number;
  readonly cells: string;
  readonly area?: Area;
  /** Why: the words of the finding it settles. */
  readonly why: string;
}

export interface PaneScores {
  readonly kind: "stages" | "performance";
  /** As which kind of institution it is scored, and who says so; only of performance, which hangs on it. */
  readonly institution?: string;
  readonly block: ScoreBlock;
  /** Sentences on what is missing: the interval, and which missing part could change the level. */
  readonly open: readonly string[];
}

export interface HeaderGuess {
  readonly column: number;
  /** As it stands in the sheet; "" where the cell is blank. */
  readonly text: string;
  readonly field?: FieldId;
  readonly sureness: "exact" | "part" | "near" | "mapped" | "guess" | "none";
  /** Mapped by its place, whatever its header says. */
  readonly byColumn?: true;
}

export type PublishedAnswer =
  | { readonly kind: "figures"; readonly published: PublishedFigures }
  | { readonly kind: "problems"; readonly sentences: readonly string[] };

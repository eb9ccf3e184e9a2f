import type { Severity } from "../rules/finding";
import type { Measured } from "../scoring/measured";
import type { LevelResult } from "../scoring/level";
import type { OpenScore } from "../scoring/weightedMean";
import type { Verdict } from "../assessment";
import type { Labels, LevelPolicy } from "../frameworks/frameworkTypes";

/** A round of measurement: what all institutions handed in for one period, an institution once. Plain data. */
export interface Round {
  /** As the submissions or the analyst name it: "2024", "النصف الثاني ٢٠٢٤"; null where nobody says, or they differ. */
  readonly period: string | null;
  /** How scores were read as levels; absent in a round that says nothing of it: as published. */
  readonly policy?: LevelPolicy;
  /** The weights of the perspectives (fractions of 1, by id) that the overall scores follow; absent in a round that did not keep them. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly institutions: readonly RoundInstitution[];
  /** The national catalogue: every service of every inventory. */
  readonly services: readonly RoundService[];
  readonly findings: readonly RoundFinding[];
  /** Files that could not be read, or hold nothing that is assessed. */
  readonly unread: readonly UnreadFile[];
}

/** Where a name and a kind come from: the cover sheet, the file's name, or the analyst, who corrected them. */
export type IdentitySource = "cover" | "fileName" | "analyst";

/** Who handed a submission in. */
export interface InstitutionIdentity {
  readonly name: string;
  /** False for an institution without services: ranked apart, without the maturity perspective. */
  readonly isService: boolean;
  readonly isGovernorate: boolean;
  readonly source: IdentitySource;
}

/** Whether the sheet still is what was sealed; `none` where no seal was kept. */
export type SealState = "matches" | "changed" | "none";

/** What is kept of one institution's submission. */
export interface RoundInstitution extends InstitutionIdentity {
  /** What the file itself says, where the analyst says otherwise; its source is never the analyst. */
  readonly stated?: InstitutionIdentity;
  /** The file's name, without folders. */
  readonly file: string;
  /** The period as the cover states it. */
  readonly period: string | null;
  /** ISO date. */
  readonly collected: string;
  /** True where the cover says that the data is made up; absent where it says no, or nothing. */
  readonly isSynthetic?: true;
  /** The worst of its sheets. */
  readonly verdict: Verdict;
  /** Null where no inventory was handed in. */
  readonly services: number | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /**
   * Fractions of 1 of all services, by `roundStatistics` id. Cells that cannot be read count as "no" here, and `unknown`
   * says how many they are: the share lies between this and this + unknown ÷ services.
   */
  readonly statistics: Readonly<Record<string, Measured<number>>>;
  /** By `roundStatistics` id, how many services have a blank or unreadable cell; absent where none has. */
  readonly unknown?: Readonly<Record<string, number>>;
  /** Stage scores (0–100) by stage id; empty where no stage scorecard was handed in. */
  readonly stages: Readonly<Record<string, OpenScore>>;
  /**
   * Points by component id, as the scorecard gives them; each maximum is the framework's. Absent where no stage scorecard was
   * handed in, and in a round written before they were kept.
   */
  readonly components?: Readonly<Record<string, Measured<number>>>;
  /** Answers of the plan checklist by item id; absent where not given. */
  readonly plan: Readonly<Record<string, boolean>>;
  /** Axis scores (0–100) by axis id, as given. */
  readonly axes: Readonly<Record<string, Measured<number>>>;
  /** Perspective scores (0–100) by perspective id; those that do not apply to the institution are absent. */
  readonly perspectives: Readonly<Record<string, OpenScore>>;
  /** Undefined where no performance scorecard was handed in. */
  readonly overall?: OpenScore;
  readonly level?: LevelResult;
  readonly seal: SealState;
}

/** A service of the national catalogue. */
export interface RoundService {
  readonly institution: string;
  readonly sheet: string;
  /** Sheet row, 1-based. */
  readonly row: number;
  /**
   * By field id: a text field's text; a list field's value ids, several where several hold; a year. Read through certain
   * repairs only; a field that is blank or unreadable is absent.
   */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Ids of the fields whose cell holds something that could not be read; absent where none does, and in an older round. */
  readonly unreadable?: readonly string[];
}

/** A finding in words; equal cells of a column share one. */
export interface RoundFinding {
  readonly institution: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string;
  /** Cell address, or the column or row; empty where the whole sheet is meant. */
  readonly place: string;
  /** How many cells it counts for among the institution's findings; absent in a round written before it was kept. */
  readonly cells?: number;
  /** In both languages; one text in a round written before both were kept, in the language that its file was collected in. */
  readonly message: Labels | string;
}

export interface UnreadFile {
  readonly file: string;
  /** One sentence: what is wrong and what to do. */
  readonly reason: string;
}

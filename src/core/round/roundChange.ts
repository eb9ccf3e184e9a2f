import type { Measured } from "../scoring/measured";
import type { LevelResult } from "../scoring/level";
import type { OpenScore } from "../scoring/weightedMean";
import type { InstitutionIdentity, SealState } from "./round";
import type { Severity } from "../rules/finding";
import type { Verdict } from "../assessment";

/** One thing that is otherwise than the last time. */
export type Difference =
  | { readonly kind: "name" | "file"; readonly before: string; readonly after: string }
  | {
      readonly kind: "institutionKind" | "governorate" | "synthetic";
      readonly before: boolean;
      readonly after: boolean;
    }
  | { readonly kind: "period"; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "verdict"; readonly before: Verdict; readonly after: Verdict }
  | { readonly kind: "services"; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: "findings";
      readonly before: Readonly<Record<Severity, number>>;
      readonly after: Readonly<Record<Severity, number>>;
    }
  /** Undefined: no performance scorecard. */
  | { readonly kind: "overall"; readonly before: OpenScore | undefined; readonly after: OpenScore | undefined }
  | { readonly kind: "level"; readonly before: LevelResult | undefined; readonly after: LevelResult | undefined }
  | { readonly kind: "figures"; readonly changed: readonly FigureChange[] }
  | { readonly kind: "seal"; readonly before: SealState; readonly after: SealState }
  /** The services themselves, by their names; edited are those of the same name. */
  | ({ readonly kind: "serviceRows" } & ServiceChanges);

/** Which of an institution's figures a change is of; the ids are the framework's, and those of `roundStatistics`. */
export type ScorePart = "perspectives" | "axes" | "stages" | "components" | "statistics" | "plan";

/** One figure that is otherwise; undefined where it was, or is, not handed in. */
export interface FigureChange {
  readonly group: ScorePart;
  readonly id: string;
  readonly before: Measured<number> | OpenScore | boolean | undefined;
  readonly after: Measured<number> | OpenScore | boolean | undefined;
}

/** Names of services, each as often as it changed. */
export interface ServiceChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly edited: readonly string[];
}

/** Which of an institution's facts the analyst may correct. */
export type CorrectedFact = "name" | "isService" | "isGovernorate";

/** What collecting did to one institution of a round; `institution` is its name as the round now has it. */
export type RoundChange =
  | { readonly kind: "new"; readonly institution: string; readonly file: string }
  | { readonly kind: "unchanged"; readonly institution: string }
  | { readonly kind: "changed"; readonly institution: string; readonly differences: readonly Difference[] }
  /** Not among the files this time: its row stays as it was, unless a corrected kind or reading of the levels asks for other scores. */
  | {
      readonly kind: "notCollected";
      readonly institution: string;
      readonly differences: readonly Difference[];
    }
  /** The analyst's word holds against the file's. */
  | {
      readonly kind: "correctionKept";
      readonly institution: string;
      readonly fact: CorrectedFact;
      readonly now: InstitutionIdentity;
      readonly stated: InstitutionIdentity;
    }
  /** The analyst said that the submissions are of one period, and the cover states another. */
  | { readonly kind: "periodGiven"; readonly institution: string; readonly now: string; readonly stated: string };

/** A file that was left out, since another one of the same run is the institution's. Paths as they were named. */
export interface LeftOutFile {
  readonly institution: string;
  readonly path: string;
  readonly kept: string;
}

/** A file that was left out, since its cover states a period that is none of the round's. */
export interface OtherPeriodFile {
  readonly institution: string;
  /** As it was named. */
  readonly path: string;
  readonly period: string;
  /** The round's own, and any other that its submissions are of. */
  readonly round: readonly string[];
}

import type { Measured } from "../scoring/measured";
import type { LevelResult } from "../scoring/level";
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
  | {
      readonly kind: "overall";
      readonly before: Measured<number> | undefined;
      readonly after: Measured<number> | undefined;
    }
  | { readonly kind: "level"; readonly before: LevelResult | undefined; readonly after: LevelResult | undefined }
  /** Stages, their components, perspectives, axes, shares or answers of the plan; how many of them. */
  | { readonly kind: "figures"; readonly count: number }
  | { readonly kind: "seal"; readonly before: SealState; readonly after: SealState }
  /** The services themselves, where their number is the same; how many were added or are otherwise than before. */
  | { readonly kind: "serviceRows"; readonly count: number };

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

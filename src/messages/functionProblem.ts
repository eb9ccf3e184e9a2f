import type { NotMeasuredReason, Severity, Statistic } from "../core";
import type { FindingWords } from "./findingWords";

/** An argument of a worksheet function, by its name in the function's signature, and its size. */
export interface ArgumentSize {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

/** Names of parts (components, perspectives, indices) by id, in the language of the sentence. */
export type PartNames = Readonly<Record<string, string>>;

/** Reasons that a worksheet function hardly meets, so that one sentence serves for all. A new reason is named here or said. */
export type UnsaidReason = Extract<
  NotMeasuredReason["kind"],
  "nothingToCount" | "missing" | "contradictory" | "fraction" | "otherMaximum" | "notYesNo"
>;

/** Why a worksheet function has no answer. Texts in it are the user's own, or labels in the language of the sentence. */
export type FunctionProblem =
  | { readonly kind: "notMeasured"; readonly reason: NotMeasuredReason; readonly names?: PartNames }
  | {
      readonly kind: "unknownName";
      readonly argument: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: "notWhole"; readonly argument: string; readonly given: string; readonly minimum: number }
  | { readonly kind: "sizesDiffer"; readonly first: ArgumentSize; readonly second: ArgumentSize }
  /** Points or maxima that are not one for each component of the stage. */
  | {
      readonly kind: "componentCount";
      readonly argument: string;
      readonly components: readonly string[];
      readonly given: number;
    }
  | { readonly kind: "noPublishedLevel" }
  | { readonly kind: "notCompared"; readonly isRepeated: boolean }
  | { readonly kind: "headerNotFound" }
  | {
      readonly kind: "columnNotMeasured";
      readonly field: string;
      readonly reason: Extract<Statistic, { measured: false }>["reason"];
    }
  | { readonly kind: "likelyValue"; readonly given: string; readonly field: string; readonly proposal: string }
  /**
   * `allowed` is empty for a column of years. `isDoubtful`: it may be a scanner's mistake, a tick or an answer in another
   * language, and nothing beside it tells which.
   */
  | {
      readonly kind: "unlistedValue";
      readonly given: string;
      readonly isDoubtful?: boolean;
      readonly field: string;
      readonly allowed: readonly string[];
    }
  /** `percent` as it would be printed, 0–100. */
  | { readonly kind: "impossibleShare"; readonly percent: number; readonly of: number };

/** The words of the worksheet functions: their results, and a sentence for each problem that says why and what to do. */
export interface FunctionMessages {
  /** The level of a score that lies in no published band. */
  readonly noPublishedLevel: string;
  /** In place of a value, in statistics. */
  readonly blank: string;
  readonly unreadable: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly problem: (problem: FunctionProblem) => string;
  readonly findings: FindingWords;
}

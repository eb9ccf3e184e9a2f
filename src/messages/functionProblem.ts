import type { CountRange, NotMeasuredReason, Severity, Statistic } from "../core";
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
  "nothingToCount" | "missing" | "unreadable" | "contradictory" | "otherMaximum" | "notYesNo"
>;

/** Problems of functions without an argument for the language: they are told in the language that all functions begin with. */
export type UntranslatedProblem =
  | { readonly kind: "notWhole"; readonly argument: string; readonly given: string }
  /** Several stages that do not stand one below the other, each beside its own cells. */
  | { readonly kind: "stageRows" }
  /** Points or maxima that are not one for each component of the stage. */
  | {
      readonly kind: "componentCount";
      readonly argument: string;
      readonly components: readonly string[];
      readonly given: number;
    }
  | { readonly kind: "noPublishedLevel" }
  | { readonly kind: "nameRepeated" }
  /** `percent` as it would be printed, 0–100. */
  | { readonly kind: "impossibleShare"; readonly percent: number; readonly of: number }
  /** More counts than a sheet has columns. */
  | ({ readonly kind: "tooManyCounts" } & CountRange);

/**
 * Why a worksheet function has no answer. Texts in it are the user's own, or labels in the language of the sentence.
 * `given` is "" for a blank, which is a 0 on the desktop.
 */
export type FunctionProblem =
  | UntranslatedProblem
  | { readonly kind: "notMeasured"; readonly reason: NotMeasuredReason; readonly names?: PartNames }
  | {
      readonly kind: "unknownName";
      readonly argument: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: "sizesDiffer"; readonly first: ArgumentSize; readonly second: ArgumentSize }
  | { readonly kind: "headerNotFound" }
  | {
      readonly kind: "columnNotMeasured";
      readonly field: string;
      readonly reason: Extract<Statistic, { measured: false }>["reason"];
    }
  | { readonly kind: "likelyValue"; readonly given: string; readonly field: string; readonly proposal: string }
  /**
   * `allowed` is empty for a column of free text. `isDoubtful`: it may be a scanner's mistake, a tick or an answer in another
   * language, and nothing beside it tells which.
   */
  | {
      readonly kind: "unlistedValue";
      readonly given: string;
      readonly isDoubtful?: boolean;
      readonly field: string;
      readonly allowed: readonly string[];
    };

/** The words of the worksheet functions: their results, and a sentence for each problem that says why and what to do. */
export interface FunctionMessages {
  /** The level of a score that lies in no published band. */
  readonly noPublishedLevel: string;
  /** In place of a value, in statistics. */
  readonly blank: string;
  readonly unreadable: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands in a row's cells that were not read. */
  readonly unread: (contents: readonly string[]) => string;
  readonly problem: (problem: FunctionProblem) => string;
  readonly findings: FindingWords;
}

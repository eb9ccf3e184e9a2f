import type { CellValue } from "../../core";

/** What should stand in a cell. */
export type ExpectedCell = "text" | "whole" | "number" | "score" | "points" | "share" | "date" | "choice";

/** Why a workbook, or a cell of it, cannot be read as a round. `row` is the sheet row (1-based), `column` 0-based. */
export type RoundProblem =
  | { readonly kind: "notRound" }
  | { readonly kind: "missingColumns"; readonly sheet: string; readonly titles: readonly string[] }
  | { readonly kind: "repeatedColumn"; readonly sheet: string; readonly title: string }
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly title: string;
      readonly value: CellValue;
      readonly expected: ExpectedCell;
      /** What may stand there, where it is one of a list. */
      readonly choices?: readonly string[];
    }
  | { readonly kind: "sameName"; readonly sheet: string; readonly name: string; readonly rows: readonly number[] };

/** What a person should know of a round that was read: nothing is wrong with it. */
export type RoundRemark =
  /** Services and findings of an institution whose row is gone: they go too. */
  | {
      readonly kind: "rowGone";
      readonly institution: string;
      readonly services: number;
      readonly findings: number;
    }
  /** The catalogue has another number of services than the institution's row says. */
  | {
      readonly kind: "servicesDiffer";
      readonly institution: string;
      readonly counted: number;
      readonly stated: number;
    }
  | { readonly kind: "unknownColumn"; readonly sheet: string; readonly title: string };

/** A cell that cannot be read: what should have stood there. */
export interface CellFault {
  readonly expected: ExpectedCell;
  readonly choices?: readonly string[];
}

export function isFault(value: unknown): value is CellFault {
  return typeof value === "object" && value !== null && "expected" in value;
}

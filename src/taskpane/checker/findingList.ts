import type { Area, Severity } from "../../core";
import type { PaneFinding } from "./checker";

/** Where a finding stands, of any kind of sheet alike. Rows ascend. */
export type FoundPlace =
  | {
      readonly kind: "cells";
      readonly column: number;
      readonly rows: readonly number[];
      /** Further cells that it speaks of, where it is shown and not marked. */
      readonly also?: readonly Area[];
    }
  | { readonly kind: "rows"; readonly rows: readonly number[] }
  /** The whole sheet; `areas` where the finding names some of it. */
  | { readonly kind: "sheet"; readonly areas?: readonly Area[] };

/** The findings of one sheet by their number; there may be a million, so that only those that are shown are put into words. */
export interface FindingList {
  readonly count: number;
  readonly severity: (finding: number) => Severity;
  /** Cells, or rows, that it stands at. */
  readonly cells: (finding: number) => number;
  readonly place: (finding: number) => FoundPlace;
  readonly rule: (finding: number) => string;
  readonly ruleTitle: (rule: string) => string;
  /** The column it belongs to; one key for all columns a field stands in. */
  readonly column: (finding: number) => string | number;
  readonly columnTitle: (column: string | number) => string;
  /** Whether a proposal settles it. */
  readonly isProposed: (finding: number) => boolean;
  readonly words: (finding: number) => FindingInWords;
  /** Further rows whose findings hold for this one: the service that a wrapped row belongs to. */
  readonly rowsRead: (row: number) => readonly number[];
  /** The columns that a finding about whole rows is shown over. */
  readonly columns: { readonly first: number; readonly last: number };
}

/** A finding as the list puts it into words, without its number. */
export type FindingInWords = Omit<PaneFinding, "id">;

/** From grave to light. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

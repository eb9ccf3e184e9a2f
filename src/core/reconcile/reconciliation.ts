import type { FieldId, ValueId } from "../catalogue/catalogue";

/** One published figure: a count, a percentage (0–100, as printed), or both. */
export interface PublishedFigure {
  readonly count?: number;
  readonly percent?: number;
}

/** A list published with its total (services simplified by each institution, say). */
export interface PublishedTotal {
  readonly label: string;
  readonly total?: number;
  readonly parts: readonly { readonly label: string; readonly value: number; readonly base?: number }[];
}

/** The figures an institution has published of its inventory. */
export interface PublishedFigures {
  readonly format: "jahiz-published/1";
  readonly institution?: string;
  readonly source?: string;
  readonly services?: number;
  readonly figures: Readonly<Record<FieldId, Readonly<Record<ValueId, PublishedFigure>>>>;
  readonly totals?: readonly PublishedTotal[];
}

/** What comparing an inventory with its published figures shows. A union without prose: the words stand in `messages/`. */
export type ReconciliationFinding =
  | { readonly kind: "agrees"; readonly field: FieldId; readonly value: ValueId }
  | { readonly kind: "servicesDiffer"; readonly published: number; readonly counted: number }
  | { readonly kind: "countDiffers"; readonly field: FieldId; readonly value: ValueId; readonly published: number; readonly counted: number; readonly open: number }
  | { readonly kind: "percentDiffers"; readonly field: FieldId; readonly value: ValueId; readonly published: number; readonly possibleCounts: readonly number[]; readonly counted: number; readonly open: number }
  | { readonly kind: "percentImpossible"; readonly field: FieldId; readonly value: ValueId; readonly published: number; readonly of: number }
  | { readonly kind: "countPercentDisagree"; readonly field: FieldId; readonly value: ValueId; readonly count: number; readonly percent: number; readonly of: number }
  | { readonly kind: "forced"; readonly field: FieldId; readonly value: ValueId; readonly rows: readonly number[] }
  | { readonly kind: "open"; readonly field: FieldId; readonly rows: readonly number[]; readonly needs: readonly { readonly value: ValueId; readonly counts: readonly number[] }[] }
  | { readonly kind: "notReachable"; readonly field: FieldId; readonly rows: readonly number[] }
  | { readonly kind: "sumNotHundred"; readonly field: FieldId; readonly sum: number; readonly explained: "rounding" | "several" | "nothing" }
  | { readonly kind: "countsNotTotal"; readonly field: FieldId; readonly sum: number; readonly of: number }
  | { readonly kind: "partAboveWhole"; readonly field: FieldId; readonly value: ValueId; readonly part: number; readonly whole: number }
  | { readonly kind: "listAboveTotal"; readonly label: string; readonly sum: number; readonly total: number }
  | { readonly kind: "listBelowTotal"; readonly label: string; readonly sum: number; readonly total: number }
  | { readonly kind: "mixedBases"; readonly label: string; readonly bases: readonly number[] }
  | { readonly kind: "unknownField"; readonly field: string }
  | { readonly kind: "unknownValue"; readonly field: FieldId; readonly value: string }
  | { readonly kind: "notMeasured"; readonly field: FieldId };

export interface Reconciliation {
  readonly findings: readonly ReconciliationFinding[];
}

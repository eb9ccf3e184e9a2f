import type { FieldId, ValueId } from "../catalogue/catalogue";
import type { PublishedFigure } from "./publishedFigures";

/** The whole numbers from `least` to `most`, both included. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** A published figure and the counts it allows; none when no count prints as its percentage. */
export interface ReadFigure {
  readonly value: ValueId;
  readonly published: PublishedFigure;
  readonly allows?: CountRange;
}

/** How many of the open cells hold a value, if the published figures are true. */
export interface OpenNeed extends CountRange {
  readonly value: ValueId;
  /** How many readable cells hold it. */
  readonly counted: number;
  /** Missing for a value of which nothing was published. */
  readonly figure?: ReadFigure;
}

/** What is said of one published figure of one value. */
interface OfValue {
  readonly field: FieldId;
  readonly value: ValueId;
}

/**
 * What comparing an inventory with its published figures shows. A union without prose: the words stand in `messages/`.
 * `of` is the number of services that the published percentages are shares of; `open` counts the cells of the field
 * without a readable answer.
 */
export type ReconciliationFinding =
  // whose the figures are
  | {
      readonly kind: "otherInstitution";
      readonly published: string;
      /** Whose the file is, by its cover or, where that has no name, by its own. */
      readonly stated: string;
      readonly by: "cover" | "fileName";
    }
  // an inventory against its figures
  | { readonly kind: "servicesDiffer"; readonly published: number; readonly counted: number }
  | (OfValue & {
      readonly kind: "agrees";
      readonly published: PublishedFigure;
      readonly counted: number;
      readonly open: number;
    })
  | (OfValue & {
      readonly kind: "countDiffers";
      readonly published: number;
      readonly counted: number;
      readonly open: number;
    })
  | (OfValue & {
      readonly kind: "percentDiffers";
      readonly published: number;
      readonly possible: CountRange;
      readonly counted: number;
      readonly open: number;
      readonly of: number;
    })
  /** Every open cell holds these values: nothing else meets the published figures. */
  | {
      readonly kind: "forced";
      readonly field: FieldId;
      readonly values: readonly ValueId[];
      /** Values that any of the cells may hold beside them: the figures do not say. Missing where there are none. */
      readonly free?: readonly ValueId[];
      readonly rows: readonly number[];
    }
  /** The figures can be met in more than one way: what the open cells hold together, not which holds what. */
  | {
      readonly kind: "open";
      readonly field: FieldId;
      readonly rows: readonly number[];
      readonly needs: readonly OpenNeed[];
      readonly of: number;
    }
  /** Each figure could be met alone, but no filling of the open cells meets all. */
  | { readonly kind: "notReachable"; readonly field: FieldId; readonly rows: readonly number[] }
  /** The inventory has no such column (or has it twice); `figures` tell what the publication says of it. */
  | {
      readonly kind: "notMeasured";
      readonly field: FieldId;
      readonly figures: readonly ReadFigure[];
      readonly of: number;
    }
  // the figures by themselves
  | { readonly kind: "unknownField"; readonly field: string }
  | { readonly kind: "unknownValue"; readonly field: FieldId; readonly value: string }
  | (OfValue & { readonly kind: "percentImpossible"; readonly published: number; readonly of: number })
  | (OfValue & {
      readonly kind: "countPercentDisagree";
      readonly count: number;
      readonly percent: number;
      readonly of: number;
      /** What the count is as a percentage, printed with as many decimals. */
      readonly countAsPercent: number;
    })
  | (OfValue & {
      readonly kind: "partAboveWhole";
      readonly unit: "count" | "percent";
      readonly part: number;
      readonly whole: number;
    })
  | {
      readonly kind: "sumNotHundred";
      readonly field: FieldId;
      readonly sum: number;
      readonly explained: "rounding" | "several" | "nothing";
    }
  | { readonly kind: "countsNotTotal"; readonly field: FieldId; readonly sum: number; readonly of: number }
  // lists and their totals
  | { readonly kind: "listAgrees"; readonly label: string; readonly parts: number; readonly total: number }
  | {
      readonly kind: "listAboveTotal";
      readonly label: string;
      readonly parts: number;
      readonly sum: number;
      readonly total: number;
    }
  | {
      readonly kind: "listBelowTotal";
      readonly label: string;
      readonly parts: number;
      readonly sum: number;
      readonly total: number;
    }
  | { readonly kind: "mixedBases"; readonly label: string; readonly bases: readonly number[] }
  /** What the file of published figures remarks on a list. */
  | { readonly kind: "listNote"; readonly label: string; readonly note: string };

export interface Reconciliation {
  /** Where the figures were published. */
  readonly source?: string;
  readonly findings: readonly ReconciliationFinding[];
}

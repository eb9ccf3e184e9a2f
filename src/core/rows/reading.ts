import type { ValueId } from "../catalogue/catalogue";

/**
 * How a cell's text was understood. `canonical`: as the catalogue writes it. `form`: equal after folding, or by an
 * alias. `misreading`: by a scanner's confusion that the catalogue lists. `fragment`: by words that identify the
 * value in a cell that was cut or fused with its neighbour. All four are certain.
 */
export type ReadingManner = "canonical" | "form" | "misreading" | "fragment";

/** Why a cell holds no answer. `shifted`: its whole row stands a column beside its headers. */
export type UnreadableReason = "notListed" | "severalValues" | "cellError" | "notText" | "notYear" | "shifted";

/** What the core makes of one cell, for one field. Only `read` counts in statistics. */
export type Reading =
  | { readonly kind: "blank" }
  /** Free text without hidden characters and spare spaces, and with the rest of it where it goes on in the rows below. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "year"; readonly year: number; readonly manner: ReadingManner }
  | {
      readonly kind: "read";
      readonly values: readonly ValueId[];
      readonly manner: ReadingManner;
      readonly repeated: boolean;
    }
  | {
      readonly kind: "unreadable";
      readonly why: UnreadableReason;
      /** The values that are only the nearest: a likely repair. */
      readonly nearest?: readonly ValueId[];
      /** The pieces of a cell with several values that are not listed. */
      readonly badPieces?: readonly string[];
    };

import type { Area, CellValue, Span } from "../../sheet";

/** A rectangle of cells as it was read. */
export interface CellBlock {
  readonly area: Area;
  /** Row by row, one entry a cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** The cells whose value is a formula's result. */
  readonly formulas: readonly Area[];
  /** The rows and columns in which at least one cell of the block is not hidden; undefined where that stays open. */
  readonly shownRows?: readonly Span[];
  readonly shownColumns?: readonly Span[];
}

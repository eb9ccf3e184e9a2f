import type { Finding } from "../rules/finding";
import type { CellValue } from "../rows/sheet";

/** One cell's part of a repair, in each row the repair is for. */
export interface Change {
  readonly column: number;
  /** 0 is the row itself, 1 the row below it, -1 the row above it, and so on. */
  readonly rowOffset: number;
  readonly from: CellValue;
  /** `null` clears the cell. */
  readonly to: string | number | null;
}

/**
 * A proposed change, the same in every row listed; several changes belong together and are made together or not at
 * all. Nothing is changed before its user accepts it.
 */
export interface Repair {
  /** What it settles. */
  readonly finding: Finding;
  /** Other findings that it settles too. */
  readonly also: readonly Finding[];
  readonly certainty: "certain" | "likely";
  readonly rows: readonly number[];
  readonly changes: readonly Change[];
}

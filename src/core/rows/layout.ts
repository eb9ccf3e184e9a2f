import { isFigure } from "../text/isFigure";
import type { FieldParts } from "./columnParts";
import type { Section } from "./sections";
import type { CellValue, Grid } from "./sheet";

/** A table whose columns are known and whose rows are not yet. */
export interface Layout {
  readonly grid: Grid;
  readonly sections: readonly Section[];
  readonly fields: readonly FieldParts[];
  /** Words that begin a total, and a service's name. */
  readonly words: RowWords;
  /** Columns of running numbers: a numbered row is a service of its own. */
  readonly numberColumns: readonly number[];
}

export interface RowWords {
  readonly totalWords: readonly string[];
  readonly serviceWords?: readonly string[];
}

export function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && isFigure(value));
}

export function isNumbered({ grid, numberColumns }: Layout, row: number): boolean {
  return numberColumns.some((column) => isNumber(grid.rows[row]?.[column]));
}

/** A caption, a footnote or a signature: a word with a colon stands in it. */
export function isCaption({ grid }: Layout, row: number): boolean {
  return grid.rows[row]!.some((value) => typeof value === "string" && /\p{L}\s*:/u.test(value));
}

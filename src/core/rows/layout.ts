import { isFigure } from "../text/isFigure";
import type { FieldParts } from "./columnParts";
import type { Section } from "./sections";
import { isCellError, type CellValue, type Grid } from "./sheet";

/** A table whose columns are known and whose rows are not yet. */
export interface Layout {
  readonly grid: Grid;
  readonly sections: readonly Section[];
  readonly fields: readonly FieldParts[];
  /** Words that begin a total, an example, and a service's name; headers of columns that hold none of the answers. */
  readonly words: RowWords;
  /** Columns of running numbers: a numbered row is a service of its own. */
  readonly numberColumns: ReadonlySet<number>;
  /** Sheet rows with a cell that is merged over several columns: the headings of groups, where they answer nothing. */
  readonly wideRows: ReadonlySet<number>;
}

export interface RowWords {
  readonly totalWords: readonly string[];
  readonly exampleWords?: readonly string[];
  readonly serviceWords?: readonly string[];
  readonly ignoredHeaders: readonly string[];
}

/** A number, or a text that is nothing but one. */
export function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && isFigure(value));
}

/** A figure stands in a text, by itself or before a word: "3 تفاعلية", but not "G2C". */
export function isCount(value: CellValue): boolean {
  return typeof value === "string" && /(?<!\p{L})\p{Nd}/u.test(value);
}

/** Whether a word stands in one of the cells, or an error in place of one. */
export function hasWord(cells: readonly (CellValue | undefined)[]): boolean {
  return cells.some((value) => isCellError(value) || (typeof value === "string" && /\p{L}/u.test(value)));
}

/** Whether a row of the grid has a running number. */
export function isNumbered({ grid, numberColumns }: Layout, row: number): boolean {
  return !!grid.rows[row]?.some((value, column) => numberColumns.has(column) && isNumber(value));
}

/** A caption, a footnote, a signature or the number of a page: a word with a colon stands in it, or it begins as those do. */
export function isCaption({ grid }: Layout, row: number): boolean {
  return grid.rows[row]!.some((value) => typeof value === "string" && caption.test(value));
}

const caption = /[\p{L}\p{M}]\s*:|^(\*|\(\p{Nd}|(صفحة|page) \p{Nd})/iu;

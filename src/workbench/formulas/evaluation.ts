import type { CellValue } from "../../host/sheet";
import type { Book, BookSheet } from "../book/book";
import type { Expression } from "./expression";
import type { Value } from "./values";

/** One calculation of one formula: where it stands, and what it found out on the way. */
export interface Evaluation {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /**
   * False for a formula that an older Excel wrote: where a single value is needed, an area there means its cell in the
   * formula's own row or column.
   */
  readonly spills: boolean;
  /** Names that LET gives, in small letters. */
  readonly locals: ReadonlyMap<string, Value>;
  /** `usesArrays` is set where an older Excel would have taken a single cell of an area, or one value of several. */
  readonly trace: { usesArrays: boolean };
  /** Answers a function of the add-in's, or says that its result is still awaited. */
  readonly callAddIn: (name: string, parameters: readonly (Value | null)[]) => Value;
  /** The area that a formula spills into, for `A1#`; `null` where the cell spills nothing. */
  readonly spilledFrom: (sheet: BookSheet, row: number, column: number) => Value | null;
  readonly now: () => Date;
  readonly random: () => number;
}

/** Computes an expression; given to the functions that decide themselves which of their arguments are computed. */
export type Evaluate = (expression: Expression, evaluation: Evaluation) => Value;

/** A function of the worksheet. */
export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  /** Gets values, areas as they are; an argument that is left out is `undefined`. */
  readonly run?: (parameters: readonly (Value | undefined)[], evaluation: Evaluation) => Value;
  /**
   * Single values only: for areas and arrays it is asked value by value, and its answers make an array. Errors never
   * reach it, but for arguments of the numbers in `takesErrors`.
   */
  readonly each?: (parameters: readonly (CellValue | undefined)[], evaluation: Evaluation) => Value;
  readonly takesErrors?: boolean;
  /** Which arguments of `each` are areas all the same, by place. */
  readonly whole?: readonly number[];
  /** Its arguments are computed as arrays also where an older Excel would otherwise take a single cell. */
  readonly takesArrays?: boolean;
  /** Gets its arguments uncomputed. */
  readonly lazy?: (parameters: readonly (Expression | null)[], evaluation: Evaluation, evaluate: Evaluate) => Value;
  /** Gives something else at each calculation, or looks at cells that its arguments do not name. */
  readonly isVolatile?: boolean;
}

import type { Area } from "../../host/sheet";
import type { BookSheet } from "../book/book";
import type { Expression } from "./expression";
import type { FormulaProblemKind } from "./formulaProblem";
import type { Matrix, Value } from "./values";

/** A cell with a formula, and what is known of its calculation. */
export interface FormulaNode {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** `null` where the formula cannot be read. */
  readonly expression: Expression | null;
  readonly precedents: Precedents;
  /** False for formulas of an older Excel, see `Evaluation.spills`. */
  readonly spills: boolean;
  /** The area of a formula that was entered with Ctrl+Shift+Enter; it never grows. */
  readonly fixed: Area | null;
  usesArrays: boolean;
  /** What it spilled last, its own cell included, and where; `null` for a single value. */
  spilled: { readonly area: Area; readonly values: Matrix } | null;
  /** The area that it would fill, where something stands in the way. */
  blocked: Area | null;
  problem: FormulaProblemKind | null;
  /** What a function of the add-in's says of its error. */
  message: string | null;
  /** Counted up whenever it has to be calculated anew: answers to an older question are dropped. */
  version: number;
  /** What the add-in's functions answered, in the order in which the formula asks. */
  answers: Value[];
}

/** The cells that a formula looks at. Sheets go by id. */
export interface Precedents {
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** Looks at cells that cannot be told beforehand, or gives something else each time. */
  readonly isVolatile: boolean;
  /** Uses names or tables, whose meaning may change. */
  readonly hasNames: boolean;
  /** Sheets that it names, in small letters. */
  readonly sheets: ReadonlySet<string>;
}

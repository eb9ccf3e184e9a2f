import type { Area } from "../../host/sheet";
import type { Book, BookSheet } from "../book/book";
import type { Expression } from "./expression";
import type { FormulaNode, Precedents } from "./formulaNode";
import { FormulaProblem } from "./formulaProblem";
import { parseFormula } from "./parseFormula";
import { precedentsOf } from "./precedentsOf";

const nothing: Precedents = { areas: [], isVolatile: false, hasNames: false, sheets: new Set() };

interface Manner {
  readonly spills: boolean;
  readonly fixed: Area | null;
}

/** Takes the formula of a cell apart; one that cannot be read becomes a node that says so. */
export function formulaNode(
  book: Book,
  sheet: BookSheet,
  cell: { readonly row: number; readonly column: number; readonly formula: string },
  manner: Manner = { spills: true, fixed: null },
): FormulaNode {
  const plain = {
    sheet,
    row: cell.row,
    column: cell.column,
    formula: cell.formula,
    ...manner,
    usesArrays: false,
    spilled: null,
    blocked: null,
    message: null,
    version: 0,
    answers: [],
  };
  try {
    const expression = expressionOf(cell.formula);
    return { ...plain, expression, precedents: precedentsOf(expression, { book, sheet, ...cell }), problem: null };
  } catch (error) {
    if (!(error instanceof FormulaProblem)) throw error;
    return { ...plain, expression: null, precedents: nothing, problem: error.problem };
  }
}

const known = new Map<string, Expression>();
/** Formulas that are remembered; then all are forgotten, which costs no more than reading them again. */
const mostKnown = 20_000;

/** Rules and drop-downs are read again and again: the same text is taken apart once. */
export function expressionOf(formula: string): Expression {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const expression = parseFormula(formula);
  known.set(formula, expression);
  return expression;
}

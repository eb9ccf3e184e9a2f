import { areaAddress, quotedSheetName } from "../book/address";
import { cellArea } from "../book/areas";
import type { Book, BookSheet } from "../book/book";
import type { AddInAnswer, AddInFunctions } from "./addInFunctions";
import { usedMatrix } from "./arrays";
import { resultOf } from "./evaluate";
import type { Evaluation } from "./evaluation";
import type { FormulaNode } from "./formulaNode";
import { FormulaProblem } from "./formulaProblem";
import { errorOf, isError, isMatrix, type Matrix, Reference, type Value } from "./values";

/** Thrown while a function of the add-in's has not answered yet. */
export class Awaiting extends Error {
  constructor(readonly answer: Promise<AddInAnswer>) {
    super("A function has not answered yet.");
  }
}

/** What surrounds a calculation. */
export interface Surroundings {
  readonly book: Book;
  readonly addIn: AddInFunctions | null;
  readonly spilledFrom: Evaluation["spilledFrom"];
}

type CellPlace = Pick<Evaluation, "sheet" | "row" | "column" | "spills">;

export function evaluationAt(
  surroundings: Surroundings,
  place: CellPlace,
  callAddIn: Evaluation["callAddIn"],
): Evaluation {
  return {
    book: surroundings.book,
    ...place,
    locals: new Map(),
    trace: { usesArrays: false },
    callAddIn,
    spilledFrom: surroundings.spilledFrom,
    now: () => new Date(),
    random: Math.random,
  };
}

/**
 * The result of a formula's cell. Throws `FormulaProblem`, and `Awaiting` for a function of the add-in's that has still
 * to answer: then it is to be asked again with one answer more.
 */
export function evaluateNode(node: FormulaNode, surroundings: Surroundings): Matrix {
  if (node.expression === null) throw new FormulaProblem(node.problem ?? { kind: "endsEarly" });
  let asked = 0;
  const callAddIn = (name: string, parameters: readonly (Value | null)[]): Value => {
    const answer = node.answers[asked++];
    if (answer !== undefined) return answer;
    const failed = parameters.find((one) => one !== null && isError(one));
    if (failed !== undefined && failed !== null) return failed;
    if (surroundings.addIn === null) return errorOf("#NAME?");
    const given = parameters.map((one) => (one === null ? null : handedOver(one)));
    throw new Awaiting(surroundings.addIn.call(name, given, addressOf(node.sheet, node.row, node.column)));
  };
  const evaluation = evaluationAt(surroundings, { ...node, spills: node.spills || node.fixed !== null }, callAddIn);
  const result = resultOf(node.expression, evaluation);
  node.usesArrays = evaluation.trace.usesArrays;
  return result;
}

/** Whole columns are handed over as far as they hold something, at least one cell. */
function handedOver(value: Value): Matrix {
  if (!(value instanceof Reference)) return isMatrix(value) ? value : [[value]];
  const used = value.sheet.usedArea(true);
  const { area } = value;
  const lastRow = Math.max(area.firstRow, Math.min(area.lastRow, used?.lastRow ?? 1));
  const lastColumn = Math.max(area.firstColumn, Math.min(area.lastColumn, used?.lastColumn ?? 0));
  return usedMatrix(value.sheet.values({ ...area, lastRow, lastColumn }));
}

function addressOf(sheet: BookSheet, row: number, column: number): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(cellArea(row, column))}`;
}

/** What an answer is in a formula, and what the function says beside an error. */
export function valueOfAnswer(answer: AddInAnswer): { readonly value: Value; readonly message: string | null } {
  if ("error" in answer) return { value: errorOf(answer.error), message: answer.message ?? null };
  return { value: answer.values, message: null };
}

import { intersected, lifted, matrixOf } from "./arrays";
import type { Evaluation, SheetFunction } from "./evaluation";
import type { Expression } from "./expression";
import { FormulaProblem } from "./formulaProblem";
import { sheetFunctions } from "./functions/sheetFunctions";
import { areaOfName, isAddInFunction, tableArea } from "./lookUp";
import { binaryResult, unaryResult } from "./operators";
import { calcError, errorOf, isError, type Matrix, Reference, refError, type Value, valueError } from "./values";

/** Computes an expression. Throws `FormulaProblem` for what is not done here; Excel's own errors are values. */
export function evaluate(expression: Expression, evaluation: Evaluation): Value {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "array":
      return expression.rows;
    case "reference":
      return referenceOf(expression, evaluation);
    case "name":
      return named(expression, evaluation);
    case "structured":
      return tableArea(expression, evaluation);
    case "unary":
      return unary(expression, evaluation);
    case "binary":
      return binary(expression, evaluation);
    case "call":
      return call(expression, evaluation);
  }
}

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

function referenceOf({ sheet, area }: Of<"reference">, { book, sheet: own }: Evaluation): Value {
  const found = sheet === null ? own : book.sheetNamed(sheet);
  return found === undefined ? refError : new Reference(found, area);
}

function named(expression: Of<"name">, evaluation: Evaluation): Value {
  const local = expression.sheet === null ? evaluation.locals.get(expression.name.toLowerCase()) : undefined;
  if (local !== undefined) return local;
  const meant = areaOfName(expression, evaluation);
  return meant === null ? errorOf("#NAME?") : evaluate(meant, { ...evaluation, locals: new Map() });
}

function unary({ operator, operand }: Of<"unary">, evaluation: Evaluation): Value {
  const value = evaluate(operand, evaluation);
  if (operator === "@") return intersected(value, evaluation);
  if (operator === "#") return spilled(value, evaluation);
  if (operator === "+") return value;
  return lifted([value], evaluation, ([one = null]) => unaryResult(operator, one));
}

function spilled(value: Value, { spilledFrom }: Evaluation): Value {
  if (!(value instanceof Reference)) return isError(value) ? value : valueError;
  return spilledFrom(value.sheet, value.area.firstRow, value.area.firstColumn) ?? refError;
}

function binary({ operator, left, right }: Of<"binary">, evaluation: Evaluation): Value {
  const [one, other] = [evaluate(left, evaluation), evaluate(right, evaluation)];
  if (operator === ":") return areaAround(one, other);
  return lifted([one, other], evaluation, ([first = null, second = null]) => binaryResult(operator, first, second));
}

function areaAround(one: Value, other: Value): Value {
  if (isError(one)) return one;
  if (isError(other)) return other;
  if (!(one instanceof Reference) || !(other instanceof Reference) || one.sheet !== other.sheet) return valueError;
  return new Reference(one.sheet, {
    firstRow: Math.min(one.area.firstRow, other.area.firstRow),
    lastRow: Math.max(one.area.lastRow, other.area.lastRow),
    firstColumn: Math.min(one.area.firstColumn, other.area.firstColumn),
    lastColumn: Math.max(one.area.lastColumn, other.area.lastColumn),
  });
}

function call({ name, parameters }: Of<"call">, evaluation: Evaluation): Value {
  if (isAddInFunction(name)) {
    const given = parameters.map((one) => (one === null ? null : evaluate(one, evaluation)));
    return evaluation.callAddIn(name, given);
  }
  const known = sheetFunctions.get(name);
  if (known === undefined) throw new FormulaProblem({ kind: "unknownFunction", name });
  if (parameters.length < known.least || parameters.length > known.most) return valueError;
  if (known.lazy !== undefined) return known.lazy(parameters, evaluation, evaluate);
  const inside = known.takesArrays ? withArrays(evaluation) : evaluation;
  const given = parameters.map((one) => (one === null ? undefined : evaluate(one, inside)));
  if (known.run !== undefined) return known.run(given, evaluation);
  return eachResult(known, given, evaluation);
}

/** Arrays that an older Excel knows too: they make no formula of a newer one. */
function withArrays(evaluation: Evaluation): Evaluation {
  return evaluation.spills ? evaluation : { ...evaluation, spills: true, trace: { usesArrays: false } };
}

/** A function of single values over whatever it is given; areas that it takes whole are left out of the going-through. */
function eachResult(known: SheetFunction, given: readonly (Value | undefined)[], evaluation: Evaluation): Value {
  const { each, takesErrors } = known;
  if (each === undefined) throw new Error("A function without a body.");
  return lifted(given, evaluation, (values) => {
    const error = takesErrors ? undefined : values.find((value) => value !== undefined && isError(value));
    return error ?? each(values, evaluation);
  });
}

/** The cells that one formula may spill over: more than any sheet of the workbench is likely to show. */
const mostSpilled = 500_000;

/** What a formula comes to: one value, or the rectangle that it spills. A blank cell's value is 0, as in Excel. */
export function resultOf(expression: Expression, evaluation: Evaluation): Matrix {
  const value = evaluate(expression, evaluation);
  if (!evaluation.spills) return [[intersected(value, evaluation) ?? 0]];
  const matrix = matrixOf(value);
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length * columns === 0) return [[calcError]];
  if (matrix.length * columns > mostSpilled) throw new FormulaProblem({ kind: "tooLarge" });
  if (matrix.length > 1 || columns > 1) evaluation.trace.usesArrays = true;
  return matrix.map((row) => row.map((one) => one ?? 0));
}

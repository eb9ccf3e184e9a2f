import type { CellError, CellValue } from "../../host/sheet";
import { compare, toNumber, toText } from "./coerce";
import type { BinaryOperator } from "./expression";
import { divisionError, isError, numError } from "./values";

/** An operation on two single values; an error of either is its result, the left one's first. */
export function binaryResult(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return joined(left, right);
  if (isComparison(operator)) return compared(operator, compare(left, right));
  const [one, other] = [toNumber(left), toNumber(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  return finite(arithmetic(operator, one, other));
}

function joined(left: CellValue, right: CellValue): CellValue {
  const [one, other] = [toText(left), toText(right)];
  if (isError(one)) return one;
  return isError(other) ? other : one + other;
}

function arithmetic(operator: BinaryOperator, left: number, right: number): number | CellError {
  switch (operator) {
    case "+":
      return cleared(left + right, left);
    case "-":
      return cleared(left - right, left);
    case "*":
      return left * right;
    case "/":
      return right === 0 ? divisionError : left / right;
    default:
      return left === 0 && right === 0 ? numError : left === 0 && right < 0 ? divisionError : left ** right;
  }
}

/** A sum that is as good as nothing beside what was added is 0, as Excel has it: 0.3-0.1-0.2. */
function cleared(sum: number, part: number): number {
  return Math.abs(sum) < Math.abs(part) * 4e-16 ? 0 : sum;
}

function finite(value: number | CellError): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? numError : value;
}

const comparisons = ["=", "<>", "<", "<=", ">", ">="] as const;
type Comparison = (typeof comparisons)[number];

function isComparison(operator: BinaryOperator): operator is Comparison {
  return (comparisons as readonly string[]).includes(operator);
}

function compared(operator: Comparison, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

export function unaryResult(operator: "-" | "%", value: CellValue): CellValue {
  const number = toNumber(value);
  if (isError(number)) return number;
  return operator === "-" ? 0 - number : number / 100;
}

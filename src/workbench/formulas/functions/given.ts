import type { CellError, CellValue } from "../../../host/sheet";
import { usedMatrix } from "../arrays";
import { toNumber, toText } from "../coerce";
import { isError, isMatrix, Reference, type Value } from "../values";

/** Thrown by a function that comes to an error on its way; `answered` makes it the function's answer. */
export class ErrorAnswer extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** Runs a function's body; an error that it comes across is its answer. */
export function answered(body: () => Value): Value {
  try {
    return body();
  } catch (error) {
    if (error instanceof ErrorAnswer) return error.value;
    throw error;
  }
}

export function fail(error: CellError): never {
  throw new ErrorAnswer(error);
}

export function checked<Result>(value: Result | CellError): Result {
  if (typeof value === "object" && value !== null && "error" in value) throw new ErrorAnswer(value);
  return value;
}

export function numberOf(value: CellValue | undefined, otherwise = 0): number {
  return value === undefined ? otherwise : checked(toNumber(value));
}

export function wholeOf(value: CellValue | undefined, otherwise = 0): number {
  return Math.trunc(numberOf(value, otherwise));
}

export function textOf(value: CellValue | undefined, otherwise = ""): string {
  return value === undefined ? otherwise : checked(toText(value));
}

/** All values of a function's arguments, one after the other, without blanks behind a sheet's last value. */
export function* valuesIn(parameters: readonly (Value | undefined)[]): Iterable<CellValue> {
  for (const parameter of parameters) {
    if (parameter === undefined) yield null;
    else for (const row of usedMatrix(parameter)) yield* row;
  }
}

/**
 * The numbers among a function's arguments: of areas and arrays only what is a number, of single values also what can
 * be read as one. An error anywhere is the function's answer.
 */
export function numbersIn(parameters: readonly (Value | undefined)[]): number[] {
  const numbers: number[] = [];
  for (const parameter of parameters) {
    if (parameter === undefined) numbers.push(0);
    else if (parameter instanceof Reference || isMatrix(parameter)) addNumbers(parameter, numbers);
    else numbers.push(checked(toNumber(parameter)));
  }
  return numbers;
}

function addNumbers(parameter: Value, numbers: number[]): void {
  for (const row of usedMatrix(parameter)) {
    for (const value of row) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) fail(value);
    }
  }
}

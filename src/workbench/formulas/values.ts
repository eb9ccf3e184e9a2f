import type { Area, CellError, CellValue } from "../../host/sheet";
import type { BookSheet } from "../book/book";

/** A rectangle of values, row by row; every row equally long and at least one of each. */
export type Matrix = readonly (readonly CellValue[])[];

/** Cells as such: functions like ROW and OFFSET ask where they are, all others what stands in them. */
export class Reference {
  constructor(
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {}
}

export type Value = CellValue | Matrix | Reference;

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export const errorOf = (error: string): CellError => ({ error });
export const valueError = errorOf("#VALUE!");
export const refError = errorOf("#REF!");
export const numError = errorOf("#NUM!");
export const notAvailable = errorOf("#N/A");
export const divisionError = errorOf("#DIV/0!");
export const calcError = errorOf("#CALC!");
export const busy = errorOf("#BUSY!");

/** Cells that a formula may look at, or give, at once: a guard of the page's memory. */
export const mostCells = 4_000_000;

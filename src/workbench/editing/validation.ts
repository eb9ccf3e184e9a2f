import type { CellValue } from "../../host/sheet";
import { moveFormula } from "../book/formulaReferences";
import type { Book, BookSheet, CellContent } from "../book/book";
import type { ComparisonOperator, Validation } from "../book/sheetParts";
import type { Calculator } from "../formulas/calculator";

/** A cell whose validation is asked. */
export interface ValidatedCell {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The values of a drop-down, as they are shown; empty where its list cannot be found. */
export function choicesAt(cell: ValidatedCell, validation: Validation, calculator: Calculator): string[] {
  const { rule } = validation;
  if (rule.type !== "List") return [];
  if (!rule.source.startsWith("=")) return rule.source.split(",").map((one) => one.trim());
  const values = calculator.valuesOf(cell.sheet, cell.row, cell.column, formulaHere(rule.source, cell, validation));
  return (values ?? [])
    .flat()
    .filter((value) => value !== null && value !== "")
    .map(shown);
}

/** Whether a value may be typed into the cell. What cannot be calculated forbids nothing. */
export function isAllowed(
  value: CellValue,
  cell: ValidatedCell,
  validation: Validation,
  calculator: Calculator,
): boolean {
  const { rule, ignoreBlanks } = validation;
  if (rule.type === "None") return true;
  if (value === null || value === "") return ignoreBlanks;
  if (rule.type === "List") return isListed(value, choicesAt(cell, validation, calculator));
  if (rule.type === "Custom") return isTrueWith(value, cell, formulaHere(rule.formula, cell, validation), calculator);
  const measured = rule.type === "TextLength" ? shown(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "WholeNumber" && !Number.isInteger(measured)) return false;
  const [low, high] = [rule.formula1, rule.formula2].map((bound) => boundOf(bound, cell, validation, calculator));
  return compares(measured, rule.operator, low ?? null, high ?? null);
}

function shown(value: CellValue): string {
  if (typeof value === "object") return value === null ? "" : value.error;
  return String(value);
}

function isListed(value: CellValue, choices: readonly string[]): boolean {
  if (choices.length === 0) return true;
  const wanted = shown(value).toLowerCase();
  return choices.some((choice) => choice.toLowerCase() === wanted);
}

/** The rule is asked with the new value in its cell, which is put back before anybody looks. */
function isTrueWith(
  value: CellValue,
  { book, sheet, row, column }: ValidatedCell,
  formula: string,
  calculator: Calculator,
): boolean {
  const before = { formula: sheet.formula(row, column), value: sheet.value(row, column) };
  const put = (content: CellContent): void => book.as("calculation", () => sheet.write(row, column, [[content]]));
  put(value);
  const [first = true] = calculator.valuesOf(sheet, row, column, formula)?.[0] ?? [];
  put(before.formula === null ? before.value : { formula: before.formula, value: before.value });
  return first !== false && first !== 0;
}

function boundOf(
  bound: string | number | undefined,
  cell: ValidatedCell,
  validation: Validation,
  calculator: Calculator,
): number | null {
  if (bound === undefined || typeof bound === "number") return bound ?? null;
  const values = calculator.valuesOf(cell.sheet, cell.row, cell.column, formulaHere(bound, cell, validation));
  const [first = null] = values?.[0] ?? [];
  return typeof first === "number" ? first : null;
}

function compares(value: number, operator: ComparisonOperator, low: number | null, high: number | null): boolean {
  if (low === null) return true;
  switch (operator) {
    case "Between":
      return value >= low && (high === null || value <= high);
    case "NotBetween":
      return value < low || (high !== null && value > high);
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqual":
      return value >= low;
    case "LessThanOrEqual":
      return value <= low;
  }
}

/** A rule is written as seen from the first cell of its first area. */
function formulaHere(formula: string, { row, column }: ValidatedCell, { areas: [first] }: Validation): string {
  return first === undefined ? formula : moveFormula(formula, row - first.firstRow, column - first.firstColumn);
}

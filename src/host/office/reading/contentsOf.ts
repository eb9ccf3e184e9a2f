import type { WrittenValue } from "../../sheet";
import { foldValue } from "./foldValue";
import { isFormula } from "./formulaAreas";

/** What to write to have the same cells again; a range of which values, types and formulas were loaded. */
export function contentsOf({ values, formulas, valueTypes }: Excel.Range): (WrittenValue | undefined)[][] {
  return Array.from(formulas, (cells, row) =>
    Array.from(cells, (formula: unknown, column) =>
      contentOf(formula, values[row]?.[column], valueTypes[row]?.[column]),
    ),
  );
}

function contentOf(formula: unknown, value: unknown, type: Excel.RangeValueType | undefined): WrittenValue | undefined {
  if (isFormula(formula, value)) return formula === "" ? null : { formula: String(formula) };
  // An error that was typed: written, its name would be text.
  if (type === Excel.RangeValueType.error) return undefined;
  const folded = foldValue(value);
  return typeof folded === "object" && folded !== null ? undefined : folded;
}

import { AreaMerger } from "../../cells/areaMerger";
import type { Area } from "../../sheet";

/** The cells of a range that hold formulas, or into which one spills; `values` and `formulas` of the range were loaded. */
export function formulaAreas({ values, formulas }: Excel.Range, { firstRow, firstColumn }: Area): readonly Area[] {
  const merger = new AreaMerger();
  formulas.forEach((cells, row) => {
    cells.forEach((formula: unknown, column) => {
      if (isFormula(formula, values[row]?.[column])) merger.add(firstRow + row, firstColumn + column);
    });
  });
  return merger.finish();
}

/**
 * A formula is told from a text that begins with "=" by its result, which is something else. Where a value has no formula
 * at all, not even itself, it comes from elsewhere: from the cell that spills over it, or from a formula that is hidden.
 */
export function isFormula(formula: unknown, value: unknown): boolean {
  if (formula === "") return value !== "";
  return typeof formula === "string" && formula.startsWith("=") && value !== formula;
}

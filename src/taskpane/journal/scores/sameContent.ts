import type { WrittenValue } from "../../../host/sheet";

/** Whether two cells hold the same: of formulas the formula counts, as Excel may set its letters and spaces, not its result. */
export function sameContent(one: WrittenValue | undefined, other: WrittenValue | undefined): boolean {
  if (isFormula(one) && isFormula(other)) return plain(one.formula) === plain(other.formula);
  return (one === "" ? null : one) === (other === "" ? null : other);
}

function isFormula(content: WrittenValue | undefined): content is { readonly formula: string } {
  return typeof content === "object" && content !== null;
}

function plain(formula: string): string {
  return formula.replace(/\s/g, "").toLowerCase();
}

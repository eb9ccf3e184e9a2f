import type { Severity } from "../../sheet";

/** The rule of a mark: always true, and known by its text as ours. N of a text is 0 (Excel), so nothing of the sheet is read. */
export function markFormula(severity: Severity): string {
  return `=N("jahiz:${severity}")=0`;
}

/** Whether a conditional format's rule is a mark's, in the ways Excel may write it back. */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*N\(\s*"jahiz:(?:error|warning|note)"\s*\)\s*=\s*0$/i.test(formula);
}

/** Excel's limits, in UTF-16 units: of a formula, and of a text in it. */
const longestFormula = 8192;
const longestText = 255;

/** A text, or the name of a sheet, in which a quotation mark opens none. */
const quoted = /"((?:[^"]|"")*)"|'(?:[^']|'')*'/g;

/** False for a formula that Excel refuses, and for whose sake it calls a whole file damaged: one that is too long, or a text in it. */
export function fitsFormula(formula: string): boolean {
  if (formula.length <= longestText) return true;
  if (formula.length > longestFormula) return false;
  return [...formula.matchAll(quoted)].every(([, text = ""]) => text.replaceAll('""', '"').length <= longestText);
}

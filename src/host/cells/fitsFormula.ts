/** Excel's limit of a formula, in UTF-16 units. */
const longestFormula = 8_192;

/** A formula whose texts have 255 characters at the most, Excel's limit. In the name of a sheet a quotation mark opens none. */
const shortTexts = /^(?:[^"']|'[^']*'|"(?:[^"]|""){0,255}"(?!"))*$/;

/** False for a formula that Excel refuses, and for whose sake it calls a whole file damaged: one that is too long, or a text in it. */
export function fitsFormula(formula: string): boolean {
  return formula.length <= longestFormula && shortTexts.test(formula);
}

/** What the pane reads of a worksheet function in functions.json, the file that Excel itself reads. */
export interface WorksheetFunction {
  name: string;
  description: string;
  parameters: { name: string; optional?: boolean }[];
}

/**
 * A function as a formula shows it, optional parameters in brackets: `JAHIZ.LEAPS(names, before, now, [top])`.
 * Each parameter's name is isolated (U+2068, U+2069), so that Arabic names keep the order of the formula.
 */
export function functionSignature({ name, parameters }: WorksheetFunction): string {
  const names = parameters.map((parameter) => {
    const isolated = `\u2068${parameter.name}\u2069`;
    return parameter.optional ? `[${isolated}]` : isolated;
  });
  return `JAHIZ.${name}(${names.join(", ")})`;
}

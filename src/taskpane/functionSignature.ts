/** What the pane reads of a worksheet function in functions.json, the file that Excel itself reads. */
export interface WorksheetFunction {
  name: string;
  description: string;
  parameters: { name: string; optional?: boolean }[];
}

/** A function as a formula shows it, optional parameters in brackets: `JAHIZ.LEAPS(names, before, now, [top])`. */
export function functionSignature({ name, parameters }: WorksheetFunction): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `JAHIZ.${name}(${names.join(", ")})`;
}

/** Tells Excel which function answers to which id of the metadata: its name in capitals. */
export function associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  for (const [name, run] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), run);
}

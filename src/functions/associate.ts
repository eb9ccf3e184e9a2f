/** Tells Excel which function answers to which id of the metadata. */
export function associate(functions: readonly (readonly [id: string, run: (...args: never[]) => unknown])[]): void {
  for (const [id, run] of functions) CustomFunctions.associate(id, run);
}

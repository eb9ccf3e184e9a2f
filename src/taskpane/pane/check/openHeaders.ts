import type { CheckedSheet, HeaderGuess } from "../../checker/checker";

/** The headers that were not understood beyond doubt, so that the user may say what they are; `all`: the others too. */
export function openHeaders({ headers }: Pick<CheckedSheet, "headers">, all = false): readonly HeaderGuess[] {
  return headers.filter((header) => all || !isUnderstood(header));
}

/** Whether the header itself says what its column is. */
export function isUnderstood({ sureness }: HeaderGuess): boolean {
  return sureness === "exact" || sureness === "part";
}

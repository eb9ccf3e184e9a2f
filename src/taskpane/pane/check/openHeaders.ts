import type { CheckedSheet, HeaderGuess } from "../../checker/checker";

/** The headers that were not understood beyond doubt, so that the user may say what they are. A blank one has no name to remember. */
export function openHeaders({ headers }: Pick<CheckedSheet, "headers">): readonly HeaderGuess[] {
  return headers.filter(({ sureness, text }) => text !== "" && sureness !== "exact" && sureness !== "part");
}

import { matchingKey } from "../text/matchingKey";

/** The matching key without spaces, numbers included: "Level 4" and "Level 5" are two names, as "Phase 1" and "Phase 2" are. */
export function wholeNameKey(text: string): string {
  return matchingKey(text).replace(/ /g, "");
}
